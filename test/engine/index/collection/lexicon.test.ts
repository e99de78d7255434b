import { describe, expect, it } from 'vitest';
import { termOf } from '../../../../src/engine/text/termOf.js';
import { lexiconOf } from './openTexts.js';

const lexicon = lexiconOf(
  'Ana Ruiz opened the honey fair in Đà Lạt today. The Coastal Fishing Union (CFU) sold honey.',
  'Honey from Chile fell. The Central Farm Unit (CFU) sold none. An up-to-date list of rice-growers is out.',
);

describe('readLexicon', () => {
  it('counts sentences, not words, under the term of each', () => {
    expect(lexicon.frequency(termOf('honey'))).toBe(3);
    expect(lexicon.frequency('@chl')).toBe(1);
    expect(lexicon.frequency('constructor')).toBe(0);
  });

  it('rates a term the higher the rarer it is, and highest when it never occurs', () => {
    const [common, rare, never] = ['honey', 'opened', 'copper'].map((w) => lexicon.idf(termOf(w)));
    expect(rare).toBeGreaterThan(common ?? Number.POSITIVE_INFINITY);
    expect(never).toBeGreaterThan(rare ?? Number.POSITIVE_INFINITY);
  });

  it('rates as BM25 does: ln(1 + (N − n + 0.5) / (n + 0.5))', () => {
    expect(lexicon.idf(termOf('honey'))).toBeCloseTo(Math.log(1 + (5 - 3 + 0.5) / 3.5), 10);
  });

  it('rates every term above 0, one that stands in each sentence too', () => {
    const all = lexiconOf('Rice fell. Rice rose.');
    expect(all.idf('rice')).toBeGreaterThan(0);
  });

  it('knows which words stand side by side as a name', () => {
    expect(lexicon.isNamePair('ana', 'ruiz')).toBe(true);
    expect(lexicon.isNamePair('da', 'lat')).toBe(true);
    expect(lexicon.isNamePair('ruiz', 'ana')).toBe(false);
    expect(lexicon.isNamePair('honey', 'fair')).toBe(false);
    expect(lexicon.isNamePair('lat', 'today')).toBe(false);
  });

  it('gives every full form of a short name, in terms', () => {
    expect(lexicon.fullForms('cfu')).toEqual([
      ['Central', 'Farm', 'Unit'].map((word) => termOf(word.toLowerCase())),
      ['Coastal', 'Fishing', 'Union'].map((word) => termOf(word.toLowerCase())),
    ]);
    expect(lexicon.fullForms('honey')).toEqual([]);
    expect(lexicon.fullForms('constructor')).toEqual([]);
  });

  it('gives a full form once, however often it is explained', () => {
    const twice = lexiconOf('The Delta Rice Fund (DRF) met.', 'The Delta Rice Fund (DRF) left.');
    expect(twice.fullForms('drf')).toHaveLength(1);
  });

  it('knows how the collection writes its words, and mends against them', () => {
    expect(lexicon.casing.capitals('ruiz')).toBe(1);
    expect(lexicon.casing.lowers('honey')).toBe(2);
    expect(lexicon.mender.mend('honny').map(({ word }) => word)).toEqual(['honey']);
    expect(lexicon.mender.count('lat')).toBe(1);
  });

  it('is empty for no sentences', () => {
    const empty = lexiconOf();
    expect(empty.frequency('rice')).toBe(0);
    expect(Number.isFinite(empty.idf('rice'))).toBe(true);
    expect(empty.mender.mend('honey')).toEqual([]);
  });
});
