import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/engine/text/span.js';
import { tokenize } from '../../../src/engine/text/token.js';
import { isGap, readNumber } from '../../../src/engine/values/readNumber.js';

/** The number that begins with the first token of a text. */
function read(text: string) {
  const tokens = tokenize(text);
  const number = readNumber(text, tokens, 0);
  if (number === undefined) return undefined;
  const { value, scaled, lone, next } = number;
  const behind = tokens[next];
  return {
    written: slice(text, number),
    value,
    scaled,
    lone,
    behind: behind && slice(text, behind),
  };
}

describe('readNumber', () => {
  it.each<[string, string, number | undefined]>([
    ['5,000 tonnes', '5,000', 5000],
    ['1.5 million people', '1.5 million', 1_500_000],
    ['3 million 500', '3 million', 3_000_000],
    ['7-3/4 pct', '7-3/4', 7.75],
    ['7-3/2 pct', '7', 7],
    ['7-3/7 pct', '7', 7],
    ['twenty-five ships', 'twenty-five', 25],
    ['twenty ships', 'twenty', 20],
    ['one hundred and five men', 'one hundred and five', 105],
    ['two hundred and fifty thousand men', 'two hundred and fifty thousand', 250_000],
    ['one hundred and two hundred', 'one hundred', 100],
    ['five thousand million dollars', 'five thousand million', 5_000_000_000],
    ['two million three hundred thousand', 'two million three hundred thousand', 2_300_000],
    ['two and a half million', 'two and a half million', 2_500_000],
    ['a million men', 'a million', 1_000_000],
    ['half a million men', 'half a million', 500_000],
    ['half a dozen eggs', 'half a dozen', 6],
    ['several hundred men', 'several hundred', undefined],
    ['tens of thousands of men', 'tens of thousands', undefined],
    ['thousands of millions of men', 'thousands of millions', undefined],
    ['0.1 million', '0.1 million', 100_000],
  ])('reads in %j %j as %d', (text, written, value) => {
    expect(read(text)).toMatchObject({ written, value });
  });

  it.each(['a man', 'half the men', 'tens', 'two thirds of it', 'men', ''])(
    'reads none at the head of %j',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('says whether a word multiplies it, and what stands behind', () => {
    expect(read('5 million men')).toMatchObject({ scaled: true, behind: 'men' });
    expect(read('5 men')).toMatchObject({ scaled: false, behind: 'men' });
    expect(read('5')).toMatchObject({ behind: undefined });
  });

  it('takes a bare "one" for a pronoun, more often than not', () => {
    expect(read('one of them')).toMatchObject({ lone: true, value: 1 });
    expect(read('one million men')).toMatchObject({ lone: false });
    expect(read('two of them')).toMatchObject({ lone: false });
  });
});

describe('isGap', () => {
  it.each([
    ['a b', 1, 2, true],
    ['a-b', 1, 2, true],
    ['a, b', 1, 3, false],
    ['a   b', 1, 4, false],
    ['ab', 1, 1, true],
  ])('of %j from %i to %i: %s', (text, from, to, gap) => {
    expect(isGap(text, from, to)).toBe(gap);
  });
});
