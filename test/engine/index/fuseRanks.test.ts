import { describe, expect, it } from 'vitest';
import { fuseRanks } from '../../../src/engine/index/fuseRanks.js';

const alphabetical = (one: string, other: string) => (one < other ? -1 : 1);

describe('fuseRanks', () => {
  it('adds the reciprocals of the ranks, worked by hand', () => {
    const fused = fuseRanks(['a', 'b', 'c'], ['c', 'd'], { k: 1, words: 0.5 }, alphabetical);
    expect(fused).toEqual([
      { item: 'c', score: 0.5 / 4 + 0.5 / 2, wordRank: 3, meaningRank: 1 },
      { item: 'a', score: 0.5 / 2, wordRank: 1, meaningRank: undefined },
      // Second by the one and the other: equal, and so in the order asked for.
      { item: 'b', score: 0.5 / 3, wordRank: 2, meaningRank: undefined },
      { item: 'd', score: 0.5 / 3, wordRank: undefined, meaningRank: 2 },
    ]);
  });

  it('weighs words against meaning', () => {
    const order = (words: number) =>
      fuseRanks(['a', 'b'], ['b', 'a'], { k: 5, words }, alphabetical).map(({ item }) => item);
    expect(order(0.6)).toEqual(['a', 'b']);
    expect(order(0.4)).toEqual(['b', 'a']);
    expect(fuseRanks(['a'], ['b'], { k: 5, words: 0.75 }, alphabetical)).toEqual([
      { item: 'a', score: 0.75 / 6, wordRank: 1, meaningRank: undefined },
      { item: 'b', score: 0.25 / 6, wordRank: undefined, meaningRank: 1 },
    ]);
  });

  it('lets the first places stand out less at a larger k', () => {
    // First and nowhere against fourth and third: 1/(k+1) against 1/(k+4) + 1/(k+3).
    const order = (k: number) =>
      fuseRanks(['a', 'x', 'y', 'b'], ['p', 'q', 'b'], { k, words: 0.5 }, alphabetical)
        .map(({ item }) => item)
        .filter((item) => item === 'a' || item === 'b');
    expect(order(0.5)).toEqual(['a', 'b']);
    expect(order(20)).toEqual(['b', 'a']);
  });

  it('lets the rank by words stand for the other where that is not known', () => {
    const fused = fuseRanks(
      ['a', 'b', 'c'],
      ['c', 'd'],
      { k: 1, words: 0.5 },
      alphabetical,
      (item) => item === 'b' || item === 'd',
    );
    expect(fused.map(({ item, score, meaningRank }) => [item, score, meaningRank])).toEqual([
      ['c', 0.5 / 4 + 0.5 / 2, 1],
      ['b', 0.5 / 3 + 0.5 / 3, undefined],
      ['a', 0.5 / 2, undefined],
      ['d', 0.5 / 3, 2],
    ]);
  });

  it('fuses nothing into nothing', () => {
    expect(fuseRanks([], [], { k: 5, words: 0.5 }, alphabetical)).toEqual([]);
  });
});
