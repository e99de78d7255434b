import { describe, expect, it } from 'vitest';
import { fitLift, predictLift } from '../../../tools/words/liftModel.js';

describe('fitLift', () => {
  it('finds the lift of a feature in plenty of cases', () => {
    const cases = Array.from({ length: 1000 }, (_, at) =>
      at % 2 === 0
        ? { features: [[0, 1]] as const, seen: at % 10 === 0 ? 1 : 0, expected: 0.1 }
        : { features: [[0, 1] as const, [1, 1] as const], seen: 1, expected: 0.1 },
    );
    const weights = fitLift(cases, 2);
    expect(predictLift(weights, [[0, 1]])).toBeCloseTo(2, 0);
    expect(
      predictLift(weights, [
        [0, 1],
        [1, 1],
      ]),
    ).toBeCloseTo(10, 0);
  });

  it('hardly believes a feature of a single case', () => {
    const cases = [
      { features: [[0, 1]] as const, seen: 100, expected: 100 },
      { features: [[0, 1] as const, [1, 1] as const], seen: 1, expected: 0.01 },
    ];
    const lift = predictLift(fitLift(cases, 2), [
      [0, 1],
      [1, 1],
    ]);
    expect(lift).toBeGreaterThan(1);
    expect(lift).toBeLessThan(2);
  });
});
