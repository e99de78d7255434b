import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damerauLevenshtein } from '../../../src/engine/text/editDistance.js';

/** The definition, word for word and without any shortcut: optimal string alignment. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const cost = a.at(-1) === b.at(-1) ? 0 : 1;
  const least = Math.min(naive(restA, b) + 1, naive(a, restB) + 1, naive(restA, restB) + cost);
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return swapped ? Math.min(least, naive(a.slice(0, -2), b.slice(0, -2)) + 1) : least;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

describe('damerauLevenshtein', () => {
  it.each([
    ['quang', 'quang', 0],
    ['quang', 'qunag', 1],
    ['guitierrez', 'gutierrez', 1],
    ['guitierrez', 'guiterez', 2],
    ['cuong', 'coung', 1],
    ['lan', 'lam', 1],
    ['', 'ab', 2],
    ['abcdef', 'badcfe', 3],
  ])('takes %s to %s in %i', (a, b, expected) => {
    expect(damerauLevenshtein(a, b, 3)).toBe(expected);
    expect(damerauLevenshtein(b, a, 3)).toBe(expected);
  });

  it('touches no letter twice: ca to abc is three changes, as in optimal string alignment', () => {
    expect(damerauLevenshtein('ca', 'abc', 5)).toBe(3);
  });

  it('stops one past the limit, however far apart the words are', () => {
    expect(damerauLevenshtein('abcdefgh', 'zyxwvuts', 2)).toBe(3);
    expect(damerauLevenshtein('a', 'a'.repeat(100_000), 2)).toBe(3);
  });

  it('knows a swap that a row past the limit stands beside', () => {
    expect(damerauLevenshtein('ab', 'ba', 1)).toBe(1);
    expect(damerauLevenshtein('xaby', 'xbay', 1)).toBe(1);
  });

  it('agrees with the plain definition up to the limit, whatever the limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        expect(damerauLevenshtein(a, b, limit)).toBe(Math.min(naive(a, b), limit + 1));
      }),
      { numRuns: 300 },
    );
  });
});
