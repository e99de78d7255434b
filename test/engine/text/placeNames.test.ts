import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/text/fold.js';
import {
  capitalsOf,
  countryNamed,
  countryTerm,
  placeNames,
  placesLike,
} from '../../../src/engine/text/placeNames.js';

const all = [...placeNames()].flatMap(([first, names]) =>
  names.map((name) => ({ first, ...name })),
);

describe('placeNames', () => {
  it('lists each name under its first word, in folded words', () => {
    for (const { first, words } of all) {
      expect(words[0]).toBe(first);
      expect(words.map(fold)).toEqual(words);
    }
  });

  it('leaves a people of two countries open between them', () => {
    const [term = ''] = placesLike('@dom');
    expect(placesLike(term)).toEqual(['@dom', '@dma']);
    expect(placesLike('@vnm')).toEqual([]);
  });

  it('puts longer names before shorter ones, so that South Sudan is not Sudan', () => {
    for (const names of placeNames().values()) {
      const lengths = names.map(({ words }) => words.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    }
  });

  it('gives each name to one country only', () => {
    const written = all.map(({ words }) => words.join(' '));
    expect(new Set(written).size).toBe(written.length);
  });

  it('marks every term, so that none is the term of an everyday word', () => {
    for (const { term } of all) expect(term).toMatch(/^@[a-z]/);
  });

  it('takes no code of two letters for a name: "it" and "in" are words', () => {
    for (const { words } of all.filter(({ words }) => words.length === 1)) {
      expect(['it', 'in', 'la', 'is', 'no', 'to', 'be', 'de']).not.toContain(words[0]);
    }
  });

  it('wants a capital only for names that are everyday words', () => {
    const capitalOnly = (name: string) =>
      all.find(({ words }) => words.join(' ') === name)?.capitalOnly;
    expect(capitalOnly('polish')).toBe(true);
    expect(capitalOnly('chile')).toBe(false);
  });

  it('knows the countries of all continents and is built once', () => {
    const terms = new Set(all.map(({ term }) => term));
    for (const code of ['bra', 'ken', 'jpn', 'nor', 'fji', 'can', 'ssd']) {
      expect(terms).toContain(countryTerm(code));
    }
    expect(placeNames()).toBe(placeNames());
  });

  it.each([
    ['azeri', 'aze'],
    ['kazakh', 'kaz'],
    ['uzbeks', 'uzb'],
    ['brits', 'gbr'],
    ['aussie', 'aus'],
    ['ksa', 'sau'],
    ['turkey', 'tur'],
  ])('knows %s for a name of %s', (word, code) => {
    expect(countryNamed(word)).toBe(countryTerm(code));
  });

  it('knows the capitals of one word, and those of countries only', () => {
    expect(capitalsOf('@geo')).toEqual(['tbilisi']);
    expect(capitalsOf('@arg')).toEqual([]);
    expect(capitalsOf('bridge')).toEqual([]);
  });
});
