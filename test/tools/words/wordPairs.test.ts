import { describe, expect, it } from 'vitest';
import { findWordPairs } from '../../../tools/words/wordPairs.js';
import { smallWordNet } from './wordNetText.js';

describe('findWordPairs', () => {
  const pairs = findWordPairs(smallWordNet());
  const linksOf = (term: string, other: string) =>
    pairs.filter((pair) => pair.term === term && pair.other === other).map(({ link }) => link);

  it('finds words of one meaning, wider and narrower ones, forms and neighbours', () => {
    expect(linksOf('vessel', 'watercraft')).toEqual(['synonym']);
    expect(linksOf('ship', 'vessel')).toEqual(['broader']);
    expect(linksOf('vessel', 'ship')).toEqual(['narrower']);
    expect(linksOf('sell', 'sale')).toEqual(['derived']);
    expect(linksOf('big', 'huge')).toEqual(['similar']);
  });

  it('finds a form of another word for the same meaning', () => {
    expect(linksOf('vend', 'sale')).toEqual(['kin']);
    expect(linksOf('sale', 'vend')).toEqual(['kin']);
  });

  it('gives opposites under no other link', () => {
    expect(linksOf('sell', 'buy')).toEqual(['opposite']);
    expect(linksOf('buy', 'sell')).toEqual(['opposite']);
  });

  it('leaves out names, numbers and phrases', () => {
    const terms = new Set(pairs.flatMap(({ term, other }) => [term, other]));
    for (const term of ['titan', 'titanic', '3', 'trio', 'take over']) {
      expect(terms).not.toContain(term);
    }
  });

  it('says how much of the use of both words a link is about', () => {
    const pair = pairs.find(({ term, other }) => term === 'sell' && other === 'vend');
    expect(pair).toMatchObject({ share: 1, otherShare: 1 });
  });
});
