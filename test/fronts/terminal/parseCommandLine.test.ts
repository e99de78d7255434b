import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../src/fronts/terminal/parseCommandLine.js';

const none = { articles: undefined, json: false };

describe('parseCommandLine', () => {
  it.each([
    ['nothing', [], { kind: 'chat', articles: undefined }],
    ['a folder alone', ['--articles', 'a'], { kind: 'chat', articles: 'a' }],
    ['a question', ['ask', 'Who?'], { kind: 'ask', question: 'Who?', explain: false, ...none }],
    [
      'a question in words',
      ['ask', 'who', 'is', 'it'],
      { kind: 'ask', question: 'who is it', explain: false, ...none },
    ],
    ['an empty question', ['ask', ''], { kind: 'ask', question: '', explain: false, ...none }],
    [
      'words after --',
      ['ask', '--', '--json'],
      { kind: 'ask', question: '--json', explain: false, ...none },
    ],
    [
      'a word that is a command',
      ['ask', 'eval'],
      { kind: 'ask', question: 'eval', explain: false, ...none },
    ],
    [
      'options before',
      ['--json', 'ask', 'Who?'],
      { kind: 'ask', question: 'Who?', explain: false, articles: undefined, json: true },
    ],
    [
      'options after',
      ['ask', 'Who?', '--articles=a', '--json'],
      { kind: 'ask', question: 'Who?', explain: false, articles: 'a', json: true },
    ],
    [
      'a question to be explained',
      ['ask', 'Who?', '--explain'],
      { kind: 'ask', question: 'Who?', explain: true, ...none },
    ],
    [
      'a year and a source',
      ['ask', '--year', '2022', '--source', 'honey', 'Who?'],
      { kind: 'ask', question: 'Who?', explain: false, year: 2022, source: 'honey', ...none },
    ],
    [
      'days of publication',
      ['ask', '--from', '2023', '--to=May 2024', 'Who?'],
      { kind: 'ask', question: 'Who?', explain: false, from: '2023', to: 'May 2024', ...none },
    ],
    [
      'a text',
      ['text', 'a b.txt', '--json'],
      { kind: 'text', file: 'a b.txt', ...none, json: true },
    ],
    ['gaps as a table', ['gaps', '--csv'], { kind: 'gaps', format: 'csv' }],
    ['a receipt', ['verify', 'abc'], { kind: 'verify', receipt: 'abc', ...none }],
    ['a batch', ['ask', '--batch', 'q.jsonl'], { kind: 'batch', file: 'q.jsonl', ...none }],
    ['a batch from standard input', ['ask', '--batch', '-'], { kind: 'batch', file: '-', ...none }],
    ['a name in words', ['who', 'Ana', 'Ruiz'], { kind: 'who', name: 'Ana Ruiz', ...none }],
    [
      'a part of a card',
      ['who', 'Ana', '--show', 'said'],
      { kind: 'who', name: 'Ana', show: 'said', ...none },
    ],
    [
      'figures of a year and a measure',
      ['figures', 'Hanoi', 'Laos', '--year', '2022', '--measure', 'exports', '--csv'],
      {
        kind: 'figures',
        query: { about: 'Hanoi Laos', year: 2022, measure: 'exports' },
        form: 'csv',
        articles: undefined,
      },
    ],
    [
      'all figures',
      ['figures', '--json'],
      { kind: 'figures', query: {}, form: 'json', articles: undefined },
    ],
    [
      'dates of some years',
      ['timeline', '--from', '2022', '--to', '2023-07'],
      {
        kind: 'timeline',
        typed: { about: '', from: '2022', to: '2023-07' },
        form: 'text',
        articles: undefined,
      },
    ],
    ['an organisation', ['what', 'PT'], { kind: 'what', about: 'PT', named: false, ...none }],
    ['all organisations', ['what'], { kind: 'what', about: '', named: false, ...none }],
    [
      'where an organisation is named',
      ['what', 'the', 'PT', '--show', 'named'],
      { kind: 'what', about: 'the PT', named: true, ...none },
    ],
    ['a text to check', ['check', 'It', 'rose.'], { kind: 'check', text: 'It rose.', ...none }],
    [
      'an evaluation',
      ['eval', 'q.jsonl', '--misses'],
      { kind: 'eval', file: 'q.jsonl', misses: true, ...none },
    ],
    ['a page', ['web'], { kind: 'web', articles: undefined, host: '127.0.0.1', port: 4270 }],
    [
      'a page with its address',
      ['web', '--port', '0', '--host=::1', '--articles', 'a'],
      { kind: 'web', articles: 'a', host: '::1', port: 0 },
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
    ['an explained batch', ['ask', '--batch', 'f', '--explain'], '--explain goes with'],
    ['an explained card', ['who', 'Ana', '--explain'], '--explain goes with'],
    ['a batch without a file', ['ask', '--batch'], '--batch'],
    ['a batch of an empty name', ['ask', '--batch', ''], '--batch needs a file'],
    ['who alone', ['who'], 'needs a name'],
    ['an unknown part of a card', ['who', 'Ana', '--show', 'all'], 'said, met, named'],
    ['what people said of an organisation', ['what', 'PT', '--show', 'said'], 'takes named'],
    ['a part of a question', ['ask', 'x', '--show', 'said'], 'who and what only'],
    ['a day for a batch', ['ask', '--batch', 'f', '--from', '2022'], 'go with a question'],
    ['a table of a question', ['ask', 'x', '--csv'], 'figures, timeline and gaps'],
    ['two forms of gaps', ['gaps', '--csv', '--json'], 'give one of them'],
    ['a measure of gaps', ['gaps', '--measure', 'exports'], 'goes with figures'],
    ['a day for a receipt', ['verify', 'abc', '--to', '2022'], 'go with a question'],
    ['text alone', ['text'], 'one file'],
    ['text of two files', ['text', 'a', 'b'], 'one file'],
    ['verify alone', ['verify'], 'needs a receipt'],
    ['eval alone', ['eval'], 'one question file'],
    ['eval of two files', ['eval', 'a', 'b'], 'one question file'],
    ['a batch of names', ['who', 'x', '--batch', 'f'], 'goes with ask'],
    ['misses without eval', ['ask', 'x', '--misses'], 'goes with eval'],
    ['a folder without a name', ['ask', 'x', '--articles', ''], '--articles needs a folder'],
    ['a page with words', ['web', 'now'], 'takes no words'],
    ['a page in JSON', ['web', '--json'], 'does not go with web'],
    ['a port that is none', ['web', '--port', '65536'], 'from 0 to 65535'],
    ['a port in words', ['web', '--port', 'http'], 'from 0 to 65535'],
    ['a host without a name', ['web', '--host', ''], '--host needs an address'],
    ['a port without a page', ['ask', 'x', '--port', '1'], 'go with web only'],
    ['a chat in JSON', ['--json'], 'no JSON'],
    ['a value for a switch', ['ask', 'x', '--json=yes'], '--json'],
  ])('turns down %s', (_, args, message) => {
    const parsed = parseCommandLine(args);
    expect(parsed).toMatchObject({ outcome: 'misuse', message: expect.stringContaining(message) });
  });
});
