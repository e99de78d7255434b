import { describe, expect, it } from 'vitest';
import { percentile } from '../../tools/percentile.js';

describe('percentile', () => {
  it('takes the value at the nearest rank above', () => {
    const values = [15, 20, 35, 40, 50];
    expect(percentile(values, 0.05)).toBe(15); // rank 0.25 → 1
    expect(percentile(values, 0.3)).toBe(20); // rank 1.5 → 2
    expect(percentile(values, 0.4)).toBe(20); // rank 2
    expect(percentile(values, 0.5)).toBe(35); // rank 2.5 → 3
    expect(percentile(values, 0.99)).toBe(50); // rank 4.95 → 5
  });

  it('gives the ends for 0 and 1', () => {
    expect(percentile([3, 1, 2], 0)).toBe(1);
    expect(percentile([3, 1, 2], 1)).toBe(3);
  });

  it('orders numbers as numbers and leaves its input alone', () => {
    const values = [10, 9, 100];
    expect(percentile(values, 0.5)).toBe(10);
    expect(values).toEqual([10, 9, 100]);
  });

  it('knows nothing of no values', () => {
    expect(percentile([], 0.5)).toBeUndefined();
  });
});
