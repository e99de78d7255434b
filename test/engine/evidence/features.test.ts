import { describe, expect, it } from 'vitest';
import type { AnswerSpan } from '../../../src/engine/evidence/answerSpans.js';
import type { Constraint } from '../../../src/engine/evidence/constraint.js';
import type { TermCover } from '../../../src/engine/evidence/coverage.js';
import { type Findings, measureFeatures } from '../../../src/engine/evidence/features.js';
import type { AnswerType } from '../../../src/engine/question/answerType.js';
import type { Question } from '../../../src/engine/question/question.js';
import { setCase } from './setCase.js';

const TEXT = 'The bridge of Faro was opened in May.';
const { question } = await setCase('When was the bridge opened?', 'bridge', TEXT);

/** The question after another type of answer. */
const after = (type: AnswerType): Question => ({ ...question, asked: { ...question.asked, type } });

const reading = { span: { start: 0, end: 1 }, lead: 0, has: 0, similarity: undefined };

function measure(found: Partial<Findings>, of: Question = question) {
  return measureFeatures(of, {
    reading,
    covers: [],
    constraints: [],
    spans: [],
    headline: false,
    ...found,
  });
}

const span = (strength: AnswerSpan['strength']): AnswerSpan => {
  return { start: 0, end: 1, closeness: 1, strength };
};

const cover = (all: number): TermCover => ({ own: 0, all, places: [] });

describe('measureFeatures', () => {
  it.each([
    ['a quarter of the lead', { lead: 6 }, { lead: 1.5 }],
    ['of which 5 count', { lead: 44 }, { lead: 5 }],
    ['either way', { lead: -44 }, { lead: -5 }],
    ['the logit as it is', { has: -3 }, { has: -3 }],
    ['of which 8 count', { has: 12 }, { has: 8 }],
    ['the cosine', { similarity: 0.4 }, { similarity: 0.4 }],
    ['the usual one where it is not known', { similarity: undefined }, { similarity: 0.45 }],
  ])('takes from the reading %s', (_, read, features) => {
    expect(measure({ reading: { ...reading, ...read } })).toMatchObject(features);
  });

  it('weighs the words by their rarity, but for those that only ask', () => {
    const terms = question.terms.map((term, at) => ({
      ...term,
      idf: at + 1,
      asking: at === 0,
    }));
    const [first, second] = terms;
    if (first === undefined || second === undefined) throw new Error('two words are needed');
    const of = { ...question, terms: [first, second, { ...second, idf: 6 }] };
    // (2 · 0.5 + 6 · 1) / 8, and the first word, which is found nowhere, counts nothing.
    const { coverage } = measure({ covers: [cover(0), cover(0.5), cover(1)] }, of);
    expect(coverage).toBeCloseTo(7 / 8, 12);
    expect(measure({ covers: [cover(1)] }, { ...question, terms: [first] }).coverage).toBe(0);
  });

  it.each<[AnswerType, AnswerSpan[], number, string]>([
    ['date', [span('strong')], 1, 'plainly of the type'],
    ['date', [span('weak'), span('strong')], 0.5, 'the nearest is of a looser form'],
    ['date', [], 0, 'a type that has a form'],
    ['list', [], 0, 'a type whose form helps'],
    ['fact', [], 0.5, 'a type without a form'],
    ['fact', [span('strong')], 1, 'found all the same'],
  ])('says for a %s with spans %j: %d, %s', (type, spans, value) => {
    expect(measure({ spans }, after(type)).type).toBe(value);
  });

  it('counts the constraints of which nothing is known, up to 3', () => {
    const of = (state: Constraint['state'], times: number) =>
      Array.from({ length: times }, (): Constraint => ({ name: 'names', state, degree: 0.2 }));
    expect(measure({ constraints: [...of('unclear', 2), ...of('held', 2)] }).unclear).toBe(2);
    expect(measure({ constraints: [...of('failed', 1), ...of('unclear', 5)] }).unclear).toBe(3);
  });

  it('says whether it is a headline', () => {
    expect(measure({ headline: true }).headline).toBe(1);
    expect(measure({ headline: false }).headline).toBe(0);
  });
});
