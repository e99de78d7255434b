import { describe, expect, it } from 'vitest';
import type { QueryTerm } from '../../../src/engine/index/searchPort.js';
import { tellingTerms } from '../../../src/engine/index/tellingTerms.js';

const FREQUENCIES = new Map([
  ['say', 900],
  ['year', 400],
  ['rice', 40],
  ['honey', 20],
  ['porto', 3],
]);
const frequency = (term: string) => FREQUENCIES.get(term) ?? 0;
const SIZE = 1_000;

/** The terms as they would be used at that cost, by their words. */
function chosen(terms: readonly QueryTerm[], mostPostings?: number) {
  const { all, telling } = tellingTerms(terms, frequency, SIZE, mostPostings);
  return {
    all: all.map(({ term }) => term),
    telling: telling.map(({ term }) => term),
  };
}

const plain = (...words: readonly string[]): QueryTerm[] =>
  words.map((term) => ({ term, weight: 1 }));

describe('tellingTerms', () => {
  it('takes all that a small cost allows, in the order of the query', () => {
    const query = plain('say', 'honey', 'year', 'porto', 'rice');
    expect(chosen(query, 1_363).telling).toEqual(['say', 'honey', 'year', 'porto', 'rice']);
    expect(chosen(query, 1_362).telling).toEqual(['honey', 'year', 'porto', 'rice']);
    expect(chosen(query, 463).telling).toEqual(['honey', 'year', 'porto', 'rice']);
    expect(chosen(query, 63).telling).toEqual(['honey', 'porto', 'rice']);
    expect(chosen(query, 62).telling).toEqual(['honey', 'porto']);
    expect(chosen(query, 62).all).toEqual(['say', 'honey', 'year', 'porto', 'rice']);
  });

  it('takes one term in any case, and of common ones the rarest', () => {
    expect(chosen(plain('say', 'year'), 0).telling).toEqual(['year']);
    expect(chosen([], 0)).toEqual({ all: [], telling: [] });
  });

  it('counts a rare term of little weight below a common one that was asked for', () => {
    // ln(1 + 980.5 / 20.5) * .1 = .39 against ln(1 + 600.5 / 400.5) = .92
    const query: QueryTerm[] = [
      { term: 'honey', weight: 0.1 },
      { term: 'year', weight: 1 },
    ];
    expect(chosen(query, 400).telling).toEqual(['year']);
  });

  it('drops what stands nowhere, unless it may stand for something else', () => {
    const query: QueryTerm[] = [
      { term: 'nowhere', weight: 1 },
      { term: 'hony', weight: 1, fuzzy: 1 },
      { term: 'por', weight: 1, prefix: true },
      { term: 'none', weight: 1, fuzzy: 0, prefix: false },
      { term: 'rice', weight: 1 },
    ];
    expect(chosen(query).all).toEqual(['hony', 'por', 'rice']);
  });

  it('takes a term that stands twice once, as it weighs most', () => {
    const query: QueryTerm[] = [
      { term: 'rice', weight: 0.5 },
      { term: 'porto', weight: 1 },
      { term: 'rice', weight: 0.9 },
      { term: 'rice', weight: 0.7 },
    ];
    expect(tellingTerms(query, frequency, SIZE).all).toEqual([
      { term: 'rice', weight: 0.9 },
      { term: 'porto', weight: 1 },
    ]);
  });

  it('lets every term of a small collection count', () => {
    // 5,000 entries, the sum of five terms that stand in each of a thousand passages.
    const five = plain('a', 'b', 'c', 'd', 'e');
    expect(tellingTerms(five, () => 1_000, 1_000).telling).toHaveLength(5);
    expect(
      tellingTerms(plain('a', 'b', 'c', 'd', 'e', 'f'), () => 1_000, 1_000).telling,
    ).toHaveLength(5);
  });
});
