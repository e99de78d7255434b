import { describe, expect, it } from 'vitest';
import { copiesOf, misspell, toKeywords } from '../../../src/evaluation/training/questionCopies.js';

describe('toKeywords', () => {
  it.each([
    ['What were the exports of Hanoi to Laos in 2022?', 'exports hanoi laos 2022'],
    ['Who is the Mayor of “Riga”?', 'mayor riga'],
    ['How much rice was shipped in May 2023?', 'rice shipped may 2023'],
    ['Did South Korea invest US$17.8 million?', 'south korea invest us$17.8 million'],
  ])('makes of "%s" "%s"', (text, keywords) => {
    expect(toKeywords(text)).toBe(keywords);
  });

  it('leaves alone what would be a word or none', () => {
    expect(toKeywords('Who is Quang?')).toBeUndefined();
    expect(toKeywords('what is it')).toBeUndefined();
  });
});

describe('misspell', () => {
  const questions = [
    'What were the exports of Hanoi to Laos in 2022?',
    'Which minister received the delegation?',
    'who chaired the committee of the assembly',
    'Where does the passenger railway end in September 2023?',
  ];

  it.each(questions)('makes one slip in "%s", the same each time', (text) => {
    const slip = misspell(text) ?? '';
    expect(slip).not.toBe(text);
    expect(misspell(text)).toBe(slip);
    const changed = text.split(' ').filter((word, at) => word !== slip.split(' ')[at]);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.charAt(0)).toBe(slip.charAt(text.indexOf(changed[0] ?? '')));
  });

  it('slips in longer words only, and not in a date', () => {
    expect(misspell('who met Quang on September 5')).toBeUndefined();
  });
});

describe('copiesOf', () => {
  it('gives only what differs from the question', () => {
    expect(copiesOf('laos rice 2022')).toEqual([]);
    expect(copiesOf('Laos exports 2022').map(({ form }) => form)).toEqual([
      'lower-case',
      'keywords',
      'misspelt',
    ]);
  });
});
