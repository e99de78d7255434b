import { describe, expect, it } from 'vitest';
import { slice } from '../../../../src/engine/text/span.js';
import { articleOf, openArticles } from './openTexts.js';

const a = articleOf(
  'a.txt',
  'The fair opened. Honey cost 5 dollars a jar. Rain fell.',
  'Fair news',
);
const b = articleOf('b.txt', 'Bees fly. Honey  cost 5\u00a0dollars\na JAR.', 'Bee news');
const c = articleOf('c.txt', 'Honey cost 6 dollars a jar.');

describe('collectArticles', () => {
  it("gives an article's sentences by position, the headline first", async () => {
    const collection = await openArticles(a, b, c);
    const sentences = collection.sentencesOf(a);
    expect(sentences.map((sentence) => slice(a.text, sentence))).toEqual([
      'Fair news',
      'The fair opened.',
      'Honey cost 5 dollars a jar.',
      'Rain fell.',
    ]);
    expect(sentences.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  });

  it('knows no sentences of an article that is not in it', async () => {
    const collection = await openArticles(a);
    expect(collection.sentencesOf(b)).toEqual([]);
  });

  it('takes the same words in two files for one piece of evidence, white space and case apart', async () => {
    const collection = await openArticles(a, b, c);
    const [, , honeyInA] = collection.sentencesOf(a);
    const [, , honeyInB] = collection.sentencesOf(b);
    if (honeyInA === undefined || honeyInB === undefined) throw new Error('a sentence is missing');
    expect(collection.twinsOf(honeyInA)).toEqual([honeyInA, honeyInB]);
    expect(collection.twinsOf(honeyInB)).toEqual([honeyInA, honeyInB]);
  });

  it('keeps another figure, and every other sentence, by itself', async () => {
    const collection = await openArticles(a, b, c);
    for (const article of [a, b, c]) {
      for (const sentence of collection.sentencesOf(article)) {
        const shared = /honey\s+cost 5/i.test(slice(article.text, sentence));
        expect(collection.twinsOf(sentence)).toHaveLength(shared ? 2 : 1);
        expect(collection.twinsOf(sentence)).toContain(sentence);
      }
    }
  });

  it('holds each sentence in one passage of its article', async () => {
    const collection = await openArticles(a, b, c);
    for (const article of [a, b, c]) {
      const inPassages = [...collection.passages]
        .filter((passage) => passage.article === article)
        .flatMap(({ sentences }) => sentences);
      expect(inPassages).toEqual(collection.sentencesOf(article));
    }
  });

  it('reads its lexicon from all articles', async () => {
    const collection = await openArticles(a, b, c);
    expect(collection.lexicon.frequency('honey')).toBe(3);
    expect(collection.articles).toEqual([a, b, c]);
  });

  it('is empty for no articles', async () => {
    const collection = await openArticles();
    expect([collection.articles, [...collection.passages]]).toEqual([[], []]);
  });
});
