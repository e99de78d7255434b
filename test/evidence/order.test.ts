import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  longestInOrder,
  nearPairs,
  type Placed,
  smallestWindow,
} from '../../src/evidence/order.js';

const word = (weight: number, ...places: number[]): Placed => ({ weight, places });

describe('longestInOrder', () => {
  it.each<[string, Placed[], number]>([
    ['no words at all', [], 0],
    ['words that stand nowhere', [word(2), word(3)], 0],
    ['all words in order', [word(1, 0), word(2, 4), word(3, 9)], 6],
    ['the heavier of two words in the wrong order', [word(1, 5), word(3, 2)], 3],
    ['round a word that is out of order', [word(1, 3), word(1, 0), word(1, 7)], 2],
    ['the occurrence that keeps the order', [word(1, 5), word(1, 2, 8)], 2],
    ['no place twice: two words on one place', [word(1, 4), word(1, 4)], 1],
    ['nothing for a word without weight', [word(0, 1), word(2, 2)], 2],
  ])('counts %s', (_, words, expected) => {
    expect(longestInOrder(words)).toBe(expected);
  });

  const words = fc.array(
    fc.record({
      places: fc.array(fc.nat(8), { maxLength: 3 }),
      weight: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 6 },
  );

  it('is what trying every choice of places finds', () => {
    fc.assert(
      fc.property(words, (some) => {
        expect(longestInOrder(some)).toBe(tryAll(some, -1));
      }),
    );
  });

  /** The best of leaving the first word out and of every place for it that lies behind `from`. */
  function tryAll([first, ...rest]: readonly Placed[], from: number): number {
    if (first === undefined) return 0;
    const choices = first.places
      .filter((place) => place > from)
      .map((place) => first.weight + tryAll(rest, place));
    return Math.max(tryAll(rest, from), ...choices);
  }
});

describe('nearPairs', () => {
  it.each<[string, number[][], number]>([
    ['a single word says nothing', [[3]], 0.5],
    ['neighbours', [[3], [4]], 1],
    ['in any order', [[4], [3]], 1],
    ['one word between', [[3], [5]], 1],
    ['up to five apart', [[0], [5]], 0.6],
    ['up to ten apart', [[0], [10]], 0.3],
    ['farther apart', [[0], [11]], 0],
    ['one of two is missing', [[3], []], 0],
    [
      'the nearest occurrences count',
      [
        [0, 20],
        [9, 21],
      ],
      1,
    ],
    ['one near pair and one that is missing', [[0], [1], []], 0.5],
  ])('%s', (_, places, expected) => {
    expect(nearPairs(places)).toBeCloseTo(expected, 12);
  });
});

describe('smallestWindow', () => {
  it.each<[string, number[][], number]>([
    ['fewer than two matched words have none', [[3], []], 0],
    ['side by side they fill it', [[3], [4]], 1],
    ['words of another between dilute it', [[0], [3]], 0.5],
    [
      'the closest occurrences count',
      [
        [0, 10],
        [20, 12],
      ],
      2 / 3,
    ],
    ['missing words are passed over', [[1], [], [2]], 1],
    ['never more than 1, for two words on one place', [[1], [1]], 1],
  ])('%s', (_, places, expected) => {
    expect(smallestWindow(places)).toBeCloseTo(expected, 12);
  });

  it('lies between 0 and 1 for any places', () => {
    const places = fc.array(fc.array(fc.nat(50), { maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(places, (some) => {
        const density = smallestWindow(some);
        expect(density).toBeGreaterThanOrEqual(0);
        expect(density).toBeLessThanOrEqual(1);
      }),
    );
  });
});
