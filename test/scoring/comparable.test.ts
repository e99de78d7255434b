import { describe, expect, it } from 'vitest';
import { comparable, holdsOneOf } from '../../src/scoring/comparable.js';

describe('comparable', () => {
  it('takes every run of white space as one space, and none at the ends', () => {
    expect(comparable('\u00a0US$200\u00a0 million\r\n\tUSD ')).toBe('us$200 million usd');
  });

  it('keeps accents and punctuation', () => {
    expect(comparable('Guitiérrez, A.')).toBe('guitiérrez, a.');
  });
});

describe('holdsOneOf', () => {
  it('finds any of the strings in another case and spacing', () => {
    expect(holdsOneOf('Exports rose to US$200\u00a0Million.', ['2 tonnes', 'us$200 million'])).toBe(
      true,
    );
  });

  it('finds nothing where none stands, or none is given', () => {
    expect(holdsOneOf('Exports rose.', ['fell'])).toBe(false);
    expect(holdsOneOf('Exports rose.', [])).toBe(false);
  });
});
