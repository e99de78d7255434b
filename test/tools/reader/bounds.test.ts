import { describe, expect, it } from 'vitest';
import { boundedArea, boundedMean, boundedShare } from '../../../tools/reader/bounds.js';

describe('bounds', () => {
  it('gives a share with its score interval', () => {
    // Wilson's interval for 8 of 10 as tables of it give it: 0.490 to 0.943.
    const { value, low, high, of } = boundedShare(8, 10);
    expect(value).toBe(0.8);
    expect(low).toBeCloseTo(0.49, 3);
    expect(high).toBeCloseTo(0.9433, 3);
    expect(of).toBe(10);
  });

  it('knows nothing of a share of nothing', () => {
    expect(boundedShare(0, 0)).toEqual({ value: 0, low: 0, high: 1, of: 0 });
  });

  it('gives a mean with the interval of its standard error', () => {
    // Standard deviation of 0, 0, 1, 1 is √(1/3); 1.96 · √(1/12) = 0.566, so both ends are cut.
    expect(boundedMean([0, 0, 1, 1])).toEqual({ value: 0.5, low: 0, high: 1, of: 4 });
    const steady = boundedMean([0.4, 0.4, 0.4]);
    expect(steady.high - steady.low).toBeCloseTo(0);
  });

  it('gives an area an interval that narrows with the cases', () => {
    const few = boundedArea(0.8, 20, 20);
    const many = boundedArea(0.8, 2_000, 2_000);
    expect(few.high - few.low).toBeGreaterThan(5 * (many.high - many.low));
    expect(many.low).toBeLessThan(0.8);
    expect(many.high).toBeGreaterThan(0.8);
  });
});
