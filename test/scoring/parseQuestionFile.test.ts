import { describe, expect, it } from 'vitest';
import { parseQuestionFile } from '../../src/scoring/parseQuestionFile.js';
import { QuestionFileError } from '../../src/scoring/questionFileError.js';

const ANSWERABLE = {
  id: 'q1',
  question: 'how much in 2022?',
  kind: 'figure',
  answerable: true,
  files: ['a.txt'],
  answers: ['5 tonnes'],
  note: 'plain',
};
const UNANSWERABLE = { id: 'q2', question: 'hello', kind: 'yesno', answerable: false };

const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

function failure(text: string): QuestionFileError {
  try {
    parseQuestionFile(text, 'set.jsonl');
  } catch (error) {
    if (error instanceof QuestionFileError) return error;
    throw error;
  }
  throw new Error('the text was accepted');
}

describe('parseQuestionFile', () => {
  it('reads the fields that scoring uses, with blank lines and CRLF between', () => {
    const text = `${JSON.stringify(ANSWERABLE)}\r\n\r\n${JSON.stringify(UNANSWERABLE)}\r\n`;
    expect(parseQuestionFile(text, 'set.jsonl')).toEqual([
      { ...ANSWERABLE, prev: [] },
      { ...UNANSWERABLE, files: [], answers: [], note: '', prev: [] },
    ]);
  });

  it('keeps the earlier turns of a follow-up', () => {
    const [question] = parseQuestionFile(lines({ ...ANSWERABLE, prev: ['and 2021?'] }), 'x');
    expect(question?.prev).toEqual(['and 2021?']);
  });

  it('names file, line and what was expected', () => {
    const error = failure(lines(ANSWERABLE, { ...UNANSWERABLE, answerable: 'no' }));
    expect(error).toMatchObject({
      name: 'QuestionFileError',
      file: 'set.jsonl',
      line: 2,
      expected: '"answerable" to be true or false',
      message: 'set.jsonl, line 2: expected "answerable" to be true or false, found a string',
    });
  });

  it('counts blank lines too', () => {
    expect(failure(`\n\n{`).line).toBe(3);
  });

  const refused: [why: string, line: unknown, expected: RegExp][] = [
    ['a list instead of an object', [ANSWERABLE], /a JSON object/],
    ['null', null, /a JSON object/],
    ['no id', { ...ANSWERABLE, id: undefined }, /"id" to be a string/],
    ['an empty question', { ...ANSWERABLE, question: '' }, /"question" to hold text/],
    ['no label', { ...ANSWERABLE, answerable: undefined }, /"answerable"/],
    ['an answer that any text holds', { ...ANSWERABLE, answers: [' '] }, /"answers" to be a list/],
    ['answers that are no list', { ...ANSWERABLE, answers: '5 tonnes' }, /"answers" to be a list/],
    [
      'an answerable question without files',
      { ...ANSWERABLE, files: [] },
      /"files" of an answerable/,
    ],
    ['an unanswerable one with answers', { ...UNANSWERABLE, answers: ['x'] }, /no "answers"/],
  ];
  it.each(refused)('refuses %s', (_, line, expected) => {
    expect(failure(lines(line)).expected).toMatch(expected);
  });

  it('refuses an id that stood before', () => {
    const error = failure(lines(ANSWERABLE, { ...UNANSWERABLE, id: 'q1' }));
    expect(error.line).toBe(2);
    expect(error.message).toContain('"q1" a second time');
  });

  it('refuses a file without a question, as a whole', () => {
    const error = failure('\n');
    expect(error.line).toBeUndefined();
    expect(error.message).toBe('set.jsonl: expected at least one line, found none');
  });

  it('is not misled by what every object inherits', () => {
    const error = failure('{"__proto__": {"id": "x"}, "question": "x", "answerable": false}');
    expect(error.expected).toBe('"id" to be a string');
  });
});
