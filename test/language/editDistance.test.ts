import { describe, expect, it } from 'vitest';
import { damerauLevenshtein } from '../../src/language/editDistance.js';

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
});
