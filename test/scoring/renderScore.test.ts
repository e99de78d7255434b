import { describe, expect, it } from 'vitest';
import { renderScore } from '../../src/scoring/renderScore.js';
import type { Score } from '../../src/scoring/score.js';
import { share } from '../../src/scoring/share.js';

const SCORE: Score = {
  questions: 120,
  answerRate: share(70, 120),
  precision: share(63, 70),
  recall: share(63, 75),
  refusalRecall: share(40, 45),
  f: 0.8638,
  recallByKind: [{ group: 'figure', share: share(3, 4) }],
  refusalRecallByReason: [{ group: '', share: share(1, 3) }],
  calibration: { answers: { error: 0.04, of: 70 }, refusals: { error: null, of: 0 } },
  highlight: { given: share(50, 63), exact: share(40, 63), contains: share(45, 63) },
  verbatim: share(200, 200),
  verbatimFaults: [],
  misses: [
    {
      id: 'd076',
      question: 'tin 1999',
      kind: 'false-answer',
      expected: 'a refusal (wrong year)',
      given: 'Peru sold tin.',
      file: 'a.txt',
      code: null,
      confidence: 0.71,
    },
    {
      id: 'd080',
      question: 'zinc',
      kind: 'missed',
      expected: '2 tonnes (a.txt)',
      given: 'The articles do not say.',
      file: null,
      code: 'not-stated',
      confidence: 0.6,
    },
  ],
};

/** The line of the table that starts with these words, with single spaces between its cells. */
function lineOf(text: string, start: string): string | undefined {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' '));
  return lines.find((line) => line.startsWith(start));
}

describe('renderScore', () => {
  it('shows every figure with its count', () => {
    const text = renderScore(SCORE);
    expect(lineOf(text, 'answer rate')).toBe('answer rate 0.583 70/120');
    expect(lineOf(text, 'precision')).toBe('precision of answers 0.900 63/70');
    expect(lineOf(text, 'recall ')).toBe('recall 0.840 63/75');
    expect(lineOf(text, 'refusal recall ')).toBe('refusal recall 0.889 40/45');
    expect(lineOf(text, 'F ')).toBe('F 0.864 120');
    expect(lineOf(text, 'calibration error, answers')).toBe('calibration error, answers 0.040 70');
    expect(lineOf(text, 'highlight exact')).toBe('highlight exact 0.635 40/63');
    expect(lineOf(text, 'slices verbatim')).toBe('slices verbatim 1.000 200/200');
    expect(lineOf(text, 'figure 0')).toBe('figure 0.750 3/4');
  });

  it('writes a dash for what was not measured and names a group without a name', () => {
    const text = renderScore(SCORE);
    expect(lineOf(text, 'calibration error, refusals')).toBe('calibration error, refusals – 0');
    expect(lineOf(text, '(none)')).toBe('(none) 0.333 1/3');
  });

  it('lists the misses only when they are asked for', () => {
    expect(renderScore(SCORE)).not.toContain('d076');
    const text = renderScore(SCORE, { misses: true });
    expect(text).toContain('d076  false-answer  tin 1999');
    expect(text).toContain('  given     Peru sold tin. (a.txt, 0.710)');
    expect(text).toContain('  given     The articles do not say. (not-stated, 0.600)');
  });

  it('always shows a quote that is not verbatim', () => {
    const fault = {
      id: 'd001',
      file: 'a.txt',
      start: 3,
      end: 9,
      fault: 'the file reads otherwise',
    };
    const text = renderScore({ ...SCORE, verbatimFaults: [fault] });
    expect(text).toContain('NOT VERBATIM  d001  a.txt 3–9: the file reads otherwise');
  });
});
