import { describe, expect, it } from 'vitest';
import { dot } from '../../../tools/training/adam.js';
import { fitRanker, type RankList } from '../../../tools/training/fitRanker.js';
import { dice } from './examples.js';

/** Right sentences have more of the first number than any wrong one; the second is chance. */
function separable(questions: number): readonly RankList[] {
  const roll = dice(7);
  return Array.from({ length: questions }, () => ({
    weight: 1,
    right: [Float64Array.of(0.6 + 0.4 * roll(), roll())],
    wrong: Array.from({ length: 5 }, () => Float64Array.of(0.5 * roll(), roll())),
  }));
}

describe('fitRanker', () => {
  it('puts the right sentence first where one number tells it', async () => {
    const lists = separable(40);
    const weights = await fitRanker(lists, 2);
    for (const { right, wrong } of lists) {
      const best = Math.max(...right.map((features) => dot(weights, features)));
      for (const features of wrong) expect(dot(weights, features)).toBeLessThan(best);
    }
    expect(Math.abs(weights[1] ?? 0)).toBeLessThan((weights[0] ?? 0) / 4);
  });

  it('learns the same from the same', async () => {
    expect(await fitRanker(separable(10), 2)).toEqual(await fitRanker(separable(10), 2));
  });

  it('heeds the weights of the questions', async () => {
    const one = { right: [Float64Array.of(1)], wrong: [Float64Array.of(0)] };
    const other = { right: [Float64Array.of(0)], wrong: [Float64Array.of(1)] };
    const [weight = 0] = await fitRanker(
      [
        { ...one, weight: 3 },
        { ...other, weight: 1 },
      ],
      1,
    );
    expect(weight).toBeGreaterThan(0);
  });

  it('learns nothing where there is nothing to tell apart', async () => {
    const lists = [{ weight: 1, right: [], wrong: [Float64Array.of(1)] }];
    expect(await fitRanker(lists, 1)).toEqual(Float64Array.of(0));
  });
});
