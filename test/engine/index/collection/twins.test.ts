import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/engine/articles/parseArticle.js';
import { collectArticles } from '../../../../src/engine/index/collection/collection.js';
import { hashWords, openTwins } from '../../../../src/engine/index/collection/twins.js';

const articles = [
  parseArticle('a.txt', 'The fair opens in May.\n\nRice was sold.\n'),
  parseArticle('b.txt', 'Rice  was\u00a0SOLD.\n'),
  parseArticle('c.txt', 'Rice was not sold.\n\nRice was sold.\n\nRice was sold.\n'),
];
const [a, b, c] = articles as [(typeof articles)[0], (typeof articles)[0], (typeof articles)[0]];
const { sentencesOf } = collectArticles(articles);
const hashesOf = (article: (typeof articles)[0]) =>
  Float64Array.from(sentencesOf(article), hashWords);

function opened() {
  const twins = openTwins(sentencesOf);
  for (const article of articles) twins.add(article, hashesOf(article));
  const of = (article: (typeof articles)[0], position: number) => {
    const sentence = sentencesOf(article)[position];
    if (sentence === undefined) throw new Error(`${article.file} has no sentence ${position}`);
    return twins.of(sentence).map((twin) => `${twin.article.file} ${twin.position}`);
  };
  return { ...twins, of };
}

describe('twins', () => {
  it('are the sentences of the same words, white space and case apart, in one file or several', () => {
    const twins = opened();
    const rice = ['a.txt 1', 'b.txt 0', 'c.txt 1', 'c.txt 2'];
    expect(twins.of(a, 1).sort()).toEqual(rice);
    expect(twins.of(b, 0).sort()).toEqual(rice);
    expect(twins.of(a, 0)).toEqual(['a.txt 0']);
    expect(twins.of(c, 0)).toEqual(['c.txt 0']);
  });

  it('are no longer those of an article that is gone', () => {
    const twins = opened();
    twins.remove(b);
    twins.remove(c);
    expect(twins.of(a, 1)).toEqual(['a.txt 1']);
    expect(twins.hashesOf(c)).toHaveLength(0);
    twins.add(c, hashesOf(c));
    expect(twins.of(a, 1).sort()).toEqual(['a.txt 1', 'c.txt 1', 'c.txt 2']);
  });

  it('have the same words, and not only the same hash', () => {
    const twins = openTwins(sentencesOf);
    for (const article of articles) twins.add(article, new Float64Array(3).fill(7));
    const [fair] = sentencesOf(a);
    expect(fair && twins.of(fair)).toEqual([fair]);
  });

  it('are found by hashes that tell words apart', () => {
    const hashes = new Set(articles.flatMap((article) => [...hashesOf(article)]));
    // The fair, rice that was sold, and rice that was not.
    expect(hashes.size).toBe(3);
    for (const hash of hashes) expect(Number.isSafeInteger(hash)).toBe(true);
  });
});
