import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleEvenly } from '../../tools/sampleEvenly.js';

describe('sampleEvenly', () => {
  it('takes from every part of the list', () => {
    expect(sampleEvenly([1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([3, 6, 9]);
  });

  it('gives everything when there is no more', () => {
    expect(sampleEvenly(['a', 'b'], 2)).toEqual(['a', 'b']);
    expect(sampleEvenly(['a', 'b'], 9)).toEqual(['a', 'b']);
    expect(sampleEvenly([], 3)).toEqual([]);
  });

  it('gives exactly as many as asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 60, size: 'max' }),
        fc.nat(60),
        (items, count) => {
          expect(sampleEvenly(items, count)).toHaveLength(Math.min(count, items.length));
        },
      ),
    );
  });
});
