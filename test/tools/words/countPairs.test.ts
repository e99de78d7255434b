import { describe, expect, it } from 'vitest';
import { countExact, countPairs, ratio } from '../../../tools/words/countPairs.js';
import { article } from './article.js';

describe('countPairs', () => {
  it('counts related words in the sentence sought against their share of the article', () => {
    const counts = countPairs(
      [article(['attorney fire', 'mayor fire', 'mayor city', 'city'], [['lawyer fire', 0]])],
      () => ['attorney', 'mayor', 'judge'],
    );
    expect(counts.get('lawyer attorney')).toEqual({ seen: 1, expected: 1 / 4 });
    expect(counts.get('lawyer mayor')).toEqual({ seen: 0, expected: 2 / 4 });
    // An article that never says it can tell nothing about it.
    expect(counts.has('lawyer judge')).toBe(false);
    // "fire" is there: nothing has to stand for it.
    expect(counts.has('fire attorney')).toBe(false);
  });

  it('looks only at sentences without the word itself', () => {
    const counts = countPairs(
      [article(['attorney', 'lawyer attorney', 'city'], [['lawyer', 0]])],
      () => ['attorney'],
    );
    expect(counts.get('lawyer attorney')).toEqual({ seen: 1, expected: 1 / 2 });
  });
});

describe('countExact', () => {
  it('counts the question’s own words in the sentence sought', () => {
    const articles = [article(['fire city', 'fire', 'city', 'mayor'], [['fire mayor', 0]])];
    expect(countExact(articles)).toEqual({ seen: 1, expected: 3 / 4 });
  });
});

describe('ratio', () => {
  it('is what was seen for each that chance would show, all pairs together', () => {
    const counts = [
      { seen: 3, expected: 1 },
      { seen: 0, expected: 0.5 },
    ];
    expect(ratio(counts)).toBe(2);
    expect(ratio([])).toBe(1);
  });
});
