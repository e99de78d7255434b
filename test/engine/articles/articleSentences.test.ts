import { describe, expect, it } from 'vitest';
import { articleSentences } from '../../../src/engine/articles/articleSentences.js';
import { fakeArticle } from '../../fakeLibrary.js';

const text = 'Fair opens\n\nMenu: Home. Sport.\n\nHoney was sold. Rice was not.\n\nA jar of honey.';
const article = fakeArticle({
  file: 'fair.txt',
  text,
  headline: 'Fair opens',
  blocks: [
    ['headline', 'Fair opens'],
    ['furniture', 'Menu: Home. Sport.'],
    ['paragraph', 'Honey was sold. Rice was not.'],
    ['caption', 'A jar of honey.'],
  ],
});

describe('articleSentences', () => {
  it('gives what can be quoted in reading order, and no furniture', () => {
    const sentences = articleSentences(article);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Fair opens',
      'Honey was sold.',
      'Rice was not.',
      'A jar of honey.',
    ]);
  });

  it('says of each its place, its block and its kind', () => {
    const sentences = articleSentences(article);
    expect(sentences.map(({ position, block, kind }) => [position, block, kind])).toEqual([
      [0, 0, 'headline'],
      [1, 2, 'paragraph'],
      [2, 2, 'paragraph'],
      [3, 3, 'caption'],
    ]);
    expect(sentences.every((sentence) => sentence.article === article)).toBe(true);
  });
});
