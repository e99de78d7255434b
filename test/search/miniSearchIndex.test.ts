import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../src/articles/splitPassages.js';
import { termTokens } from '../../src/language/terms.js';
import { miniSearchIndex } from '../../src/search/miniSearchIndex.js';
import type { QueryTerm } from '../../src/search/passageIndex.js';
import { fakeArticle } from '../fakeLibrary.js';
import { articleOf } from './openTexts.js';

const ARTICLES = [
  articleOf('honey.txt', 'Beekeepers of Porto sold honey to Laotian shops.', 'Honey sells well'),
  articleOf('rice.txt', 'Farmers praised the rice. Honey was not on show.'),
  articleOf('fair.txt', 'The harbour fair organised by two companies opened.'),
];

async function indexed(articles = ARTICLES) {
  const index = miniSearchIndex();
  await index.add(articles.flatMap(splitPassages));
  return {
    index,
    files: async (terms: readonly QueryTerm[], limit = 10) =>
      (await index.search(terms, limit)).map(({ passage }) => passage.article.file),
  };
}

/** The query terms of a question, all of weight 1. */
function query(words: string): QueryTerm[] {
  return termTokens(words).flatMap(({ term }) => (term === undefined ? [] : [{ term, weight: 1 }]));
}

describe('miniSearchIndex', () => {
  it.each([
    ['honey of Porto', ['honey.txt', 'rice.txt'], 'the passage with more of the words leads'],
    ['Laos', ['honey.txt'], 'a people stands for its country'],
    ['harbor fairs organized by a company', ['fair.txt'], 'spelling and form do not matter'],
    ['selling', ['honey.txt'], 'nor does the tense'],
    ['copper', [], 'a word that stands nowhere'],
    ['constructor __proto__ valueOf', [], 'names of JavaScript'],
    ['', [], 'nothing'],
  ])('finds for %j %j: %s', async (words, files) => {
    const { files: found } = await indexed();
    expect(await found(query(words))).toEqual(files);
  });

  it('gives the best first, with scores that fall', async () => {
    const { index } = await indexed();
    const scores = (await index.search(query('rice honey Porto'), 10)).map(({ score }) => score);
    expect(scores).toHaveLength(2);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('gives at most as many as asked for', async () => {
    const { files } = await indexed();
    expect(await files(query('honey'), 1)).toHaveLength(1);
    expect(await files(query('honey'), 0)).toEqual([]);
  });

  it('counts a term by its weight', async () => {
    const { files } = await indexed();
    const terms = (rice: number, fair: number) => [
      { term: 'rice', weight: rice },
      { term: 'fair', weight: fair },
    ];
    expect((await files(terms(1, 0.05)))[0]).toBe('rice.txt');
    expect((await files(terms(0.05, 1)))[0]).toBe('fair.txt');
  });

  it("finds an article's passage by its headline too", async () => {
    const { files } = await indexed([
      articleOf('storm.txt', 'Roofs flew. Nobody was hurt.', 'Typhoon hits Porto'),
      articleOf('calm.txt', 'All was quiet.'),
    ]);
    expect(await files(query('typhoon'))).toEqual(['storm.txt']);
  });

  it('does not lend a teaser the headline above it', async () => {
    const text = 'Typhoon hits Porto\n\nRice fell in Lima.';
    const teaser = fakeArticle({
      file: 'front.txt',
      text,
      headline: 'Typhoon hits Porto',
      blocks: [['teaser', 'Rice fell in Lima.']],
    });
    const { files } = await indexed([teaser]);
    expect(await files(query('rice'))).toEqual(['front.txt']);
    expect(await files(query('typhoon'))).toEqual([]);
  });

  it('takes passages in several goes', async () => {
    const { index, files } = await indexed();
    await index.add(splitPassages(articleOf('late.txt', 'Copper fell in Chile.')));
    expect(await files(query('copper'))).toEqual(['late.txt']);
    expect(await files(query('rice'))).toEqual(['rice.txt']);
  });

  it('keeps two indexes apart', async () => {
    const { files } = await indexed();
    await miniSearchIndex().add(splitPassages(articleOf('other.txt', 'Copper fell.')));
    expect(await files(query('copper'))).toEqual([]);
  });

  it('leaves out what is not accepted, and scores the rest as before', async () => {
    const { index } = await indexed();
    const all = await index.search(query('honey of Porto'), 10);
    const some = await index.search(query('honey of Porto'), 10, ({ file }) => file === 'rice.txt');
    expect(some).toEqual(all.filter(({ passage }) => passage.article.file === 'rice.txt'));
    expect(some).toHaveLength(1);
  });

  it('looks past what is not accepted, however much stands before it', async () => {
    const { index } = await indexed();
    const some = await index.search(query('honey of Porto'), 1, ({ file }) => file === 'rice.txt');
    expect(some.map(({ passage }) => passage.article.file)).toEqual(['rice.txt']);
  });
});
