import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { countWords } from '../../../src/engine/articles/readingSigns.js';
import { splitPassages } from '../../../src/engine/articles/splitPassages.js';
import { slice } from '../../../src/engine/text/span.js';

const split = (text: string) => splitPassages(parseArticle('story.txt', text));

/** A sentence of so many words. */
const sentence = (words: number) => `The ${'port '.repeat(words - 2)}grew.`;

const sizes = (text: string) =>
  split(text).map((passage) =>
    passage.sentences.reduce((sum, one) => sum + countWords(text, one), 0),
  );

describe('splitPassages', () => {
  it('puts the headline together with the first paragraphs', () => {
    const text = `Ports of the river\n\n${sentence(40)}\n\n${sentence(40)}`;
    const [passage, ...others] = split(text);
    expect(others).toEqual([]);
    expect(passage?.sentences.map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
    ]);
  });

  it('keeps windows between 60 and 150 words', () => {
    const text = Array.from({ length: 12 }, () => sentence(35)).join('\n\n');
    const found = sizes(text);
    expect(found.reduce((sum, size) => sum + size)).toBe(420);
    for (const size of found) {
      expect(size).toBeGreaterThanOrEqual(60);
      expect(size).toBeLessThanOrEqual(150);
    }
  });

  it('takes no further paragraph once it has enough', () => {
    expect(sizes([70, 70, 70].map(sentence).join('\n\n'))).toEqual([70, 70, 70]);
    // Of few words it has not enough yet.
    expect(sizes([50, 70, 70].map(sentence).join('\n\n'))).toEqual([120, 70]);
  });

  it('does not split a paragraph that fits in one', () => {
    const paragraph = `${sentence(50)} ${sentence(50)}`;
    expect(sizes(`${sentence(90)}\n\n${paragraph}`)).toEqual([90, 100]);
  });

  it('splits a longer paragraph between its sentences', () => {
    expect(sizes([50, 50, 50, 50, 50].map(sentence).join(' '))).toEqual([150, 100]);
  });

  it('leaves a sentence that is longer than a window alone', () => {
    expect(sizes(`${sentence(40)}\n\n${sentence(400)}\n\n${sentence(40)}`)).toEqual([40, 400, 40]);
  });

  it('joins a short end to the window before it', () => {
    expect(sizes(`${sentence(100)}\n\n${sentence(20)}`)).toEqual([120]);
  });

  it('gives every teaser a passage of its own', () => {
    const text = `Ports\n\nThe port grew.\n\nIt is big./.\n\nRice exports rose.\n\nThe mayor visited Laos.`;
    const passages = split(text);
    expect(passages.map((passage) => slice(text, passage))).toEqual([
      'Ports\n\nThe port grew.\n\nIt is big.',
      'Rice exports rose.',
      'The mayor visited Laos.',
    ]);
  });

  it('numbers the sentences through the article and names their blocks', () => {
    const text = 'Ports\n\nThe port grew. It is big.\n\nShare\n\nIt will grow.';
    const article = parseArticle('story.txt', text);
    const sentences = splitPassages(article).flatMap((passage) => passage.sentences);
    expect(sentences.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
    for (const one of sentences) expect(article.blocks[one.block]?.kind).toBe(one.kind);
    expect(sentences.map((one) => slice(text, one))).not.toContain('Share');
  });

  it('gives nothing for a file without words', () => {
    expect(split('* * *')).toEqual([]);
  });
});
