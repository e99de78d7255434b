import { describe, expect, it } from 'vitest';
import { judgeReply } from '../../src/scoring/judgeReply.js';
import type { LabelledQuestion } from '../../src/scoring/labelledQuestion.js';
import { answerWith, articleOf, refusalWith } from '../tools/scriptedLibrary.js';

const QUESTION: LabelledQuestion = {
  id: 'q1',
  question: 'how much cocoa?',
  kind: 'figure',
  answerable: true,
  files: ['a.txt'],
  answers: ['5 tonnes'],
  note: '',
  prev: [],
};
const UNANSWERABLE: LabelledQuestion = { ...QUESTION, answerable: false, files: [], answers: [] };

const TEXT = 'Brazil sold 5\u00a0Tonnes of cocoa. Brazil sold tea.';
const right = articleOf('a.txt', TEXT);
const other = articleOf('b.txt', TEXT);
const SENTENCE = 'Brazil sold 5\u00a0Tonnes of cocoa.';

describe('judgeReply', () => {
  it('accepts an answer in another case and spacing from a file that supports it', () => {
    expect(judgeReply(QUESTION, answerWith(right, SENTENCE))).toBeUndefined();
  });

  it('accepts a refusal where nothing answers', () => {
    expect(judgeReply(UNANSWERABLE, refusalWith('not-stated'))).toBeUndefined();
  });

  it('tells the ways to be wrong apart', () => {
    expect(judgeReply(QUESTION, refusalWith('not-stated'))).toBe('missed');
    expect(judgeReply(UNANSWERABLE, answerWith(right, SENTENCE))).toBe('false-answer');
    expect(judgeReply(QUESTION, answerWith(right, 'Brazil sold tea.'))).toBe('other-passage');
    expect(judgeReply(QUESTION, answerWith(other, SENTENCE))).toBe('other-file');
  });

  it('looks at the first quote only', () => {
    const wrong = answerWith(right, 'Brazil sold tea.');
    const [second] = answerWith(right, SENTENCE).quotes;
    expect(judgeReply(QUESTION, { ...wrong, quotes: [wrong.quotes[0], second] })).toBe(
      'other-passage',
    );
  });

  it('does not count a file that is only named as having the same words', () => {
    const answer = answerWith(other, SENTENCE);
    const [same] = answerWith(right, SENTENCE).quotes;
    const quote = { ...answer.quotes[0], alsoIn: [same] };
    expect(judgeReply(QUESTION, { ...answer, quotes: [quote] })).toBe('other-file');
  });
});
