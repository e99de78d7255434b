import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auroc } from '../../tools/auroc.js';

describe('auroc', () => {
  it('counts the pairs in which the positive is above', () => {
    // .9 beats both, .4 beats .1 only: 3 of 4 pairs.
    expect(auroc([0.9, 0.4], [0.5, 0.1])).toBe(0.75);
  });

  it('counts a tie one half', () => {
    // .5 ties with .5 (½) and beats .1 (1); .8 beats both (2): 3½ of 4.
    expect(auroc([0.5, 0.8], [0.5, 0.1])).toBe(0.875);
  });

  it('is 1 when fully separated, 0 when the wrong way round, a half when all are equal', () => {
    expect(auroc([2, 3], [0, 1])).toBe(1);
    expect(auroc([0, 1], [2, 3])).toBe(0);
    expect(auroc([7, 7, 7], [7, 7])).toBe(0.5);
  });

  it('is undefined when one side is empty', () => {
    expect(auroc([], [1])).toBeUndefined();
    expect(auroc([1], [])).toBeUndefined();
  });

  it('agrees with counting every pair', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        let wins = 0;
        for (const p of positives) {
          for (const n of negatives) wins += p > n ? 1 : p === n ? 0.5 : 0;
        }
        expect(auroc(positives, negatives)).toBeCloseTo(
          wins / (positives.length * negatives.length),
          12,
        );
      }),
    );
  });
});
