import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/parseArticle.js';
import type { NameInventory } from '../../../src/evaluation/training/nameInventory.js';
import {
  type Gold,
  readGold,
  swapName,
  swapRank,
  swapYear,
} from '../../../src/evaluation/training/swapQuestion.js';

const goldOf = (text: string): Gold => readGold([parseArticle('gold.txt', text)]);

describe('swapYear', () => {
  it('asks for the nearest year that the articles do not state', () => {
    const gold = goldOf('Exports were 5 tonnes in 2022 and 4 tonnes in 2021.');
    expect(swapYear('exports in 2022?', gold)).toBe('exports in 2023?');
    expect(swapYear('exports in 2021?', gold)).toBe('exports in 2020?');
  });

  it('keeps away from a year that "last year" may mean', () => {
    const gold = goldOf('Exports were 5 tonnes in 2022, 4 more than last year.');
    expect(swapYear('exports in 2022?', gold)).toBe('exports in 2020?');
  });

  it('has nothing to swap without a year', () => {
    expect(swapYear('exports to 20 countries', goldOf('In 2022.'))).toBeUndefined();
  });
});

describe('swapName', () => {
  const kinds = { hanoi: 'place', laos: 'place', 'lao pdr': 'place', riga: 'place' } as const;
  const names: NameInventory = {
    kindOf: (folded) => (folded === 'hanoi' || folded === 'laos' ? kinds[folded] : undefined),
    ofKind: (kind) => (kind === 'place' ? ['Hanoi', 'Lao PDR', 'Laos', 'Riga'] : ['Tran Van An']),
  };
  const question = (text: string, ...written: readonly string[]) => ({
    text,
    names: written.map((name) => ({ terms: [], written: name })),
  });

  it('takes another name of the same kind that the articles do not have', () => {
    const gold = goldOf('Hanoi sold rice to Laos.');
    // Lao PDR is Laos, which stands there.
    expect(swapName(question('What did Hanoi sell?', 'Hanoi'), gold, names)).toBe(
      'What did Riga sell?',
    );
  });

  it('has nothing to swap when the articles have all other names, or nobody knows the kind', () => {
    expect(
      swapName(question('What did Hanoi sell?', 'Hanoi'), goldOf('Riga, Hanoi, Laos.'), names),
    ).toBeUndefined();
    expect(swapName(question('What did Quang sell?', 'Quang'), goldOf('x'), names)).toBeUndefined();
  });
});

describe('swapRank', () => {
  it.each([
    ['Who is the Chairman of the council?', 'Who is the Vice Chairman of the council?'],
    ['who is minister of trade', 'who is deputy minister of trade'],
  ])('puts a rank before the post: "%s"', (text, swapped) => {
    expect(swapRank(text, goldOf('The chairman met the minister.'))).toBe(swapped);
  });

  it('takes the rank away', () => {
    const gold = goldOf('Deputy Minister An met nobody.');
    expect(swapRank('who is the deputy minister?', gold)).toBe('who is the minister?');
  });

  it('leaves the question alone when the articles have both', () => {
    const gold = goldOf('The minister met Deputy Minister An.');
    expect(swapRank('who is the deputy minister?', gold)).toBeUndefined();
    expect(swapRank('who is the minister?', gold)).toBeUndefined();
  });
});
