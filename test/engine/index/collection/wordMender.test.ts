import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordMender } from '../../../../src/engine/index/collection/wordMender.js';
import { damerauLevenshtein } from '../../../../src/engine/text/editDistance.js';

/** A mender that knows each of the words once, or as often as it is told. */
function menderOf(...words: readonly (string | readonly [string, number])[]) {
  return wordMender(
    new Map(words.map((word) => (typeof word === 'string' ? [word, 1] : [word[0], word[1]]))),
  );
}

const mended = (mender: ReturnType<typeof menderOf>, word: string) =>
  mender.mend(word).map(({ word: found }) => found);

describe('wordMender', () => {
  it.each([
    ['honny', 'honey', 'a letter replaced'],
    ['hony', 'honey', 'a letter missing'],
    ['honeyy', 'honey', 'a letter too many'],
    ['hnoey', 'honey', 'two neighbours swapped'],
    ['xoney', 'honey', 'the first letter wrong'],
    ['governemnt', 'government', 'a longer word'],
    ['guvernmint', 'government', 'two slips in a longer word'],
  ])('mends %j to %j: %s', (typed, meant) => {
    expect(mended(menderOf('honey', 'government', 'xylophone'), typed)).toEqual([meant]);
  });

  it.each([
    ['hooonny', 'three slips'],
    ['honii', 'two slips in a short word'],
    ['hon', 'a word of three letters'],
    ['ho', 'a word of two'],
    ['h0ney', 'a word with a figure'],
    ['50000', 'a number'],
    ['', 'nothing'],
    ['guvernmen', 'nothing near'],
  ])('leaves %j alone: %s', (typed) => {
    expect(mended(menderOf('honey', 'h0nex', '50001'), typed)).toEqual([]);
  });

  it('forgives a second slip only behind a right first letter', () => {
    const mender = menderOf('harbours');
    expect(mended(mender, 'harbuors')).toEqual(['harbours']);
    expect(mended(mender, 'farbouts')).toEqual([]);
  });

  it('puts fewer slips first, then the more frequent word, then the alphabet', () => {
    const mender = menderOf(['bonds', 2], ['bands', 9], ['binds', 2], ['bends', 9]);
    expect(mender.mend('bnds')).toEqual([
      { word: 'bands', distance: 1 },
      { word: 'bends', distance: 1 },
      { word: 'binds', distance: 1 },
    ]);
    expect(mended(menderOf(['merchant', 9], 'merchants'), 'merchantss')).toEqual([
      'merchants',
      'merchant',
    ]);
  });

  it('counts how often a word stands, and nothing for words of every object', () => {
    const mender = menderOf(['honey', 7]);
    expect(mender.count('honey')).toBe(7);
    expect(mender.count('constructor')).toBe(0);
    expect(mended(mender, 'constructor')).toEqual([]);
  });

  it('finds what comparing with every word would find', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'z'),
      minLength: 3,
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30, size: 'max' }), word, (words, typed) => {
        const limit = typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2;
        const near = words.filter((other) => {
          const distance = damerauLevenshtein(typed, other, limit);
          return distance <= limit && (distance < 2 || other.charAt(0) === typed.charAt(0));
        });
        const found = mended(menderOf(...words), typed);
        expect(found).toHaveLength(limit === 0 ? 0 : Math.min(3, near.length));
        for (const one of found) expect(near).toContain(one);
      }),
      { numRuns: 300 },
    );
  });
});
