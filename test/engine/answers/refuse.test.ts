import { describe, expect, it } from 'vitest';
import { refuse, refuseSmallTalk } from '../../../src/engine/answers/refuse.js';
import type { Constraint, ConstraintName } from '../../../src/engine/evidence/constraint.js';
import type { RefusalCode } from '../../../src/engine/evidence/refusalCode.js';
import type { Verdict } from '../../../src/engine/evidence/verdict.js';
import { readQuestion } from '../../../src/engine/question/readQuestion.js';
import { collect } from '../evidence/collect.js';
import { fakeVerdict } from '../evidence/fakeVerdict.js';

const { collection, sentence } = collect(
  'The fair of Faro drew crowds. The bridge drew few. The museum drew none. The harbour drew some. The mayor spoke.',
);

/** A verdict on the sentence with some words, which shares so much with the question. */
function verdict(
  words: string,
  coverage: number,
  constraints: readonly Constraint[] = [],
  score = 0,
): Verdict {
  return fakeVerdict(sentence(words), { score, constraints, features: { coverage } });
}

function failed(name: ConstraintName, code: RefusalCode, ...stated: readonly string[]): Constraint {
  return { name, state: 'failed', degree: 0, code, stated };
}

function refusal(
  verdicts: readonly Verdict[],
  {
    confidence = 0.1,
    unsureFrom = 0.5,
    asked = 'How many crowds did the fair of Faro draw in 2019?',
  }: { confidence?: number; unsureFrom?: number; asked?: string } = {},
) {
  const question = readQuestion(asked, collection.lexicon);
  return refuse(question, { verdicts, passages: [] }, confidence, unsureFrom);
}

describe('a refusal', () => {
  it('is as sure as an answer would have been unsure', () => {
    expect(refusal([], { confidence: 0.1 }).confidence).toBeCloseTo(0.9, 12);
    expect(refusal([], { confidence: 0.3 }).confidence).toBeCloseTo(0.7, 12);
  });

  it('shows the three sentences that come nearest, none that shares too little', () => {
    const { nearest, unsure } = refusal([
      verdict('The bridge', 0.5),
      verdict('The mayor', 0.3),
      verdict('The museum', 0.4),
      verdict('The harbour', 0.7),
      verdict('The fair', 0.9),
    ]);
    expect(unsure).toBe(false);
    expect(nearest.map(({ text }) => text)).toEqual([
      'The fair of Faro drew crowds.',
      'The harbour drew some.',
      'The bridge drew few.',
    ]);
  });

  it('counts what speaks against a sentence, but less than all of its words', () => {
    const other = failed('period', 'other-year', '2021');
    const of = (coverage: number) =>
      refusal([verdict('The bridge', 0.6), verdict('The fair', coverage, [other])]).nearest[0]
        ?.text;
    expect(of(0.7)).toBe('The bridge drew few.');
    expect(of(0.8)).toBe('The fair of Faro drew crowds.');
  });

  it('shows the likeliest to answer, in their order, when one may well do', () => {
    const verdicts = [
      verdict('The mayor', 0.2),
      verdict('The fair', 0.9, [failed('period', 'other-year', '2021')]),
      verdict('The bridge', 0.5),
    ];
    const { nearest, unsure, reason } = refusal(verdicts, { confidence: 0.5 });
    expect(unsure).toBe(true);
    expect(nearest.map(({ text }) => text)).toEqual(['The mayor spoke.', 'The bridge drew few.']);
    // What speaks against the fair is no reason when the mayor may answer.
    expect(reason).toMatchObject({ code: 'not-stated', ground: { kind: 'unsure' } });
    expect(refusal(verdicts, { confidence: 0.49 }).unsure).toBe(false);
  });
});

describe('the reason of a refusal', () => {
  it.each<[string, Constraint[], RefusalCode, object]>([
    [
      'another year',
      [failed('period', 'other-year', '2021')],
      'other-year',
      { kind: 'period', asked: ['2019'], stated: ['2021'] },
    ],
    [
      'the other direction',
      [failed('direction', 'other-direction')],
      'other-direction',
      { kind: 'direction' },
    ],
    [
      'another rank',
      [failed('names', 'not-stated', 'Dias'), failed('post', 'other-rank', 'Vice Mayor')],
      'other-rank',
      { kind: 'rank', stated: 'Vice Mayor' },
    ],
    [
      'another place, for names and trade alike',
      [failed('names', 'other-place', 'Faro'), failed('direction', 'other-place', 'Faro')],
      'other-place',
      { kind: 'place', asked: 'Faro' },
    ],
    [
      'a name nobody mentions',
      [failed('names', 'not-stated', 'Otto Lund')],
      'not-stated',
      { kind: 'unmentioned', name: 'Otto Lund' },
    ],
    ['a missing type', [failed('type', 'not-stated')], 'not-stated', { kind: 'not-given' }],
    ['nothing in particular', [], 'not-stated', { kind: 'not-stated' }],
    [
      'no single one of two',
      [failed('period', 'other-year', '2021'), failed('direction', 'other-direction')],
      'not-stated',
      { kind: 'not-stated' },
    ],
  ])('is %s', (_, constraints, code, ground) => {
    const { reason } = refusal([verdict('The fair', 0.9, constraints)]);
    expect(reason).toMatchObject({ code, ground });
  });

  it('is the nearest sentence’s, of those that something speaks against', () => {
    const { reason } = refusal([
      verdict('The bridge', 0.6, [failed('direction', 'other-direction')]),
      verdict('The fair', 0.9, [failed('period', 'other-year', '2021')]),
    ]);
    expect(reason.code).toBe('other-year');
  });

  it('names every year that is given instead, the earliest first', () => {
    const of = (words: string, coverage: number, ...years: readonly string[]) =>
      verdict(words, coverage, [failed('period', 'other-year', ...years)]);
    const { reason } = refusal([
      of('The fair', 0.9, '2022'),
      of('The bridge', 0.85, '2018', '2022'),
      of('The museum', 0.6, '2001'),
    ]);
    expect(reason.ground).toEqual({ kind: 'period', asked: ['2019'], stated: ['2018', '2022'] });
    expect(reason.message).toBe('The articles give this for 2018 and 2022, not for 2019.');
  });

  it('is a word that no article has, before anything else', () => {
    const asked = 'How many zeppelins did the fair draw?';
    const { reason } = refusal([verdict('The fair', 0.9, [failed('type', 'not-stated')])], {
      asked,
    });
    expect(reason).toMatchObject({
      code: 'unknown-words',
      ground: { kind: 'unknown-words', words: ['zeppelins'] },
    });
    expect(reason.message).toBe('The articles never mention "zeppelins".');
  });
});

it.each([
  ['greeting', 'not-a-question'],
  ['thanks', 'not-a-question'],
  ['empty', 'not-a-question'],
  ['instruction', 'instruction'],
] as const)('a message that is %s is surely no question, for %s', (kind, code) => {
  expect(refuseSmallTalk(kind)).toMatchObject({
    outcome: 'refusal',
    confidence: 1,
    unsure: false,
    nearest: [],
    reason: { code, ground: { kind: 'small-talk', of: kind } },
  });
});
