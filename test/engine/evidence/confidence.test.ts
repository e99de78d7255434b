import { describe, expect, it } from 'vitest';
import {
  confidenceOf,
  gateShares,
  sharesOf,
  standingOf,
  weigh,
} from '../../../src/engine/evidence/confidence.js';
import type { Model } from '../../../src/engine/evidence/model.js';
import { collect } from './collect.js';
import { BROKEN, fakeVerdict, NO_FEATURES } from './fakeVerdict.js';

const { sentence } = collect('Rice was sold. Corn was not.');
const [one, two] = [sentence('Rice'), sentence('Corn')];

const MODEL: Model = {
  ranker: { lead: 1, has: 2, similarity: 3, coverage: 4, type: 5, headline: -6 },
  gate: { bias: -1, features: { similarity: 2, unclear: -3 }, score: 0.5, ahead: 0.25 },
  threshold: 0.5,
};

const scored = (score: number, broken = false) =>
  fakeVerdict(score > 0 ? one : two, { score, constraints: broken ? [BROKEN] : [] });

describe('standingOf', () => {
  it.each([
    ['the lead over the second', [scored(4), scored(2.5)], { score: 4, ahead: 1.5 }],
    ['at most 3 of it', [scored(9), scored(1)], { score: 9, ahead: 3 }],
    ['all of 3 when there is no other', [scored(1)], { score: 1, ahead: 3 }],
    ['and when the others are broken', [scored(1), scored(0.9, true)], { score: 1, ahead: 3 }],
    // A broken one that scores more goes behind all the same.
    ['and no lead below 0', [scored(-2), scored(-1)], { score: -2, ahead: 0 }],
    ['nothing where nothing was found', [], { score: 0, ahead: 0 }],
  ])('tells %s', (_, verdicts, standing) => {
    expect(standingOf(verdicts)).toEqual(standing);
  });
});

describe('confidenceOf', () => {
  it('is the logistic of bias and weighted features, score and lead', () => {
    const best = fakeVerdict(one, { score: 4, features: { similarity: 0.5, unclear: 1 } });
    const verdicts = [best, scored(2)];
    // −1 + 2·0.5 − 3·1 + 0.5·4 + 0.25·2
    const logOdds = -0.5;
    expect(confidenceOf(verdicts, MODEL)).toBeCloseTo(1 / (1 + Math.exp(0.5)), 12);
    const shares = gateShares(verdicts, MODEL);
    expect(shares.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(
      logOdds,
      12,
    );
    expect(shares.map(({ name }) => name)).toEqual([
      'bias',
      'score',
      'ahead',
      'similarity',
      'unclear',
    ]);
  });

  it('rises with the score and with the lead over the second', () => {
    const sure = confidenceOf([scored(4), scored(1)], MODEL);
    expect(sure).toBeGreaterThan(confidenceOf([scored(3), scored(0)], MODEL));
    expect(sure).toBeGreaterThan(confidenceOf([scored(4), scored(3)], MODEL));
  });

  it('is 0, of no shares, when the best breaks a constraint or nothing was found', () => {
    for (const verdicts of [[], [scored(9, true)], [scored(9, true), scored(8)]]) {
      expect(confidenceOf(verdicts, MODEL)).toBe(0);
      expect(gateShares(verdicts, MODEL)).toEqual([]);
    }
  });
});

describe('weigh', () => {
  it('sums feature times weight, of the features that rank alone', () => {
    const features = {
      ...NO_FEATURES,
      lead: 1,
      has: 10,
      similarity: 100,
      coverage: 1000,
      type: 10_000,
      headline: 100_000,
      unclear: 1_000_000,
    };
    expect(weigh(features, MODEL.ranker)).toBe(1 + 20 + 300 + 4000 + 50_000 - 600_000);
  });

  it('is of the same addends that an explanation shows', () => {
    const features = { ...NO_FEATURES, lead: 0.5, coverage: 0.25 };
    expect(sharesOf(['coverage', 'lead'], features, MODEL.ranker)).toEqual([
      { name: 'coverage', value: 0.25, weight: 4 },
      { name: 'lead', value: 0.5, weight: 1 },
    ]);
  });
});
