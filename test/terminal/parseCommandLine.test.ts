import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/terminal/parseCommandLine.js';

const none = { articles: undefined, json: false };

describe('parseCommandLine', () => {
  it.each([
    ['nothing', [], { kind: 'chat', articles: undefined }],
    ['a folder alone', ['--articles', 'a'], { kind: 'chat', articles: 'a' }],
    ['a question', ['ask', 'Who?'], { kind: 'ask', question: 'Who?', ...none }],
    [
      'a question in words',
      ['ask', 'who', 'is', 'it'],
      { kind: 'ask', question: 'who is it', ...none },
    ],
    ['an empty question', ['ask', ''], { kind: 'ask', question: '', ...none }],
    ['words after --', ['ask', '--', '--json'], { kind: 'ask', question: '--json', ...none }],
    ['a word that is a command', ['ask', 'eval'], { kind: 'ask', question: 'eval', ...none }],
    [
      'options before',
      ['--json', 'ask', 'Who?'],
      { kind: 'ask', question: 'Who?', articles: undefined, json: true },
    ],
    [
      'options after',
      ['ask', 'Who?', '--articles=a', '--json'],
      { kind: 'ask', question: 'Who?', articles: 'a', json: true },
    ],
    [
      'a year and a source',
      ['ask', '--year', '2022', '--source', 'honey', 'Who?'],
      { kind: 'ask', question: 'Who?', year: 2022, source: 'honey', ...none },
    ],
    [
      'days of publication',
      ['ask', '--from', '2023', '--to=May 2024', 'Who?'],
      { kind: 'ask', question: 'Who?', from: '2023', to: 'May 2024', ...none },
    ],
    [
      'a text',
      ['text', 'a b.txt', '--json'],
      { kind: 'text', file: 'a b.txt', ...none, json: true },
    ],
    ['a receipt', ['verify', 'abc'], { kind: 'verify', receipt: 'abc', ...none }],
    ['a batch', ['ask', '--batch', 'q.jsonl'], { kind: 'batch', file: 'q.jsonl', ...none }],
    ['a batch from standard input', ['ask', '--batch', '-'], { kind: 'batch', file: '-', ...none }],
    ['a name in words', ['who', 'Ana', 'Ruiz'], { kind: 'who', name: 'Ana Ruiz', ...none }],
    [
      'an evaluation',
      ['eval', 'q.jsonl', '--misses'],
      { kind: 'eval', file: 'q.jsonl', misses: true, ...none },
    ],
    ['help, whatever else', ['ask', '--help'], { kind: 'help' }],
    ['the version', ['--version'], { kind: 'version' }],
  ])('reads %s', (_, args, call) => {
    expect(parseCommandLine(args)).toEqual({ outcome: 'call', call });
  });

  it.each([
    ['an unknown command', ['constructor'], 'no command "constructor"'],
    ['a question without ask', ['Who is it?'], 'verbatim ask QUESTION'],
    ['an unknown option', ['ask', 'x', '--fast'], '--fast'],
    ['ask alone', ['ask'], 'needs a question'],
    ['a year that is none', ['ask', 'x', '--year', '22'], 'from 1000 to 2999'],
    ['a year beside a batch', ['ask', '--batch', 'f', '--year', '2022'], 'go with a question'],
    ['a source for who', ['who', 'x', '--source', 'f'], 'go with a question'],
    ['a source without a name', ['ask', 'x', '--source', ''], '--source needs a file'],
    ['a question beside a batch', ['ask', 'x', '--batch', 'f'], 'not both'],
    ['a batch without a file', ['ask', '--batch'], '--batch'],
    ['a batch of an empty name', ['ask', '--batch', ''], '--batch needs a file'],
    ['who alone', ['who'], 'needs a name'],
    ['a day for a batch', ['ask', '--batch', 'f', '--from', '2022'], 'go with a question'],
    ['text alone', ['text'], 'one file'],
    ['text of two files', ['text', 'a', 'b'], 'one file'],
    ['verify alone', ['verify'], 'needs a receipt'],
    ['eval alone', ['eval'], 'one question file'],
    ['eval of two files', ['eval', 'a', 'b'], 'one question file'],
    ['a batch of names', ['who', 'x', '--batch', 'f'], 'goes with ask'],
    ['misses without eval', ['ask', 'x', '--misses'], 'goes with eval'],
    ['a folder without a name', ['ask', 'x', '--articles', ''], '--articles needs a folder'],
    ['a chat in JSON', ['--json'], 'no JSON'],
    ['a value for a switch', ['ask', 'x', '--json=yes'], '--json'],
  ])('turns down %s', (_, args, message) => {
    const parsed = parseCommandLine(args);
    expect(parsed).toMatchObject({ outcome: 'misuse', message: expect.stringContaining(message) });
  });
});
