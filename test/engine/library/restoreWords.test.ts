import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/engine/articles/article.js';
import { articleSentences } from '../../../src/engine/articles/articleSentences.js';
import type { Passage } from '../../../src/engine/articles/passage.js';
import { type MiniSearchIndex, openMiniSearch } from '../../../src/engine/index/miniSearch.js';
import { splitWindows } from '../../../src/engine/index/splitWindows.js';
import { restoreWords } from '../../../src/engine/library/restoreWords.js';
import { articleOf, queryOf } from '../index/windows.js';

const HONEY = articleOf(
  'honey.txt',
  'Beekeepers of Porto sold honey to shops.',
  'Honey sells well',
);
const RICE = articleOf('rice.txt', 'Farmers praised the rice. Honey was not on show.');
const FAIR = articleOf('fair.txt', 'The harbour fair organised by two companies opened.');
const STORED = [HONEY, RICE, FAIR];

function windowsOf(articles: readonly Article[]): Map<Article, readonly Passage[]> {
  return new Map(
    articles.map((article) => [article, splitWindows(article, articleSentences(article))]),
  );
}

async function indexed(articles: readonly Article[]): Promise<MiniSearchIndex> {
  const index = openMiniSearch();
  await index.replace([], [...windowsOf(articles).values()].flat());
  return index;
}

async function restored(
  articles: readonly Article[],
  spoil = (state: string): unknown => state,
): Promise<MiniSearchIndex | undefined> {
  const state = spoil((await indexed(STORED)).state());
  return restoreWords({ state, articles: STORED }, windowsOf(articles));
}

async function found(index: MiniSearchIndex | undefined, words: string) {
  const candidates = await index?.search({ terms: queryOf(words), limit: 9 });
  return candidates?.map(({ passage: { article, start }, score }) => [article, start, score]);
}

describe('restoreWords', () => {
  // Nobody but the stored state knows the word, so that it can't have been read anew.
  const marked = (state: string) =>
    state.replaceAll('"harbour"', '"copper"').replaceAll('"harbor"', '"copper"');

  it('takes what was stored as it is when nothing has changed', async () => {
    const index = await restored(STORED, marked);
    expect(await found(index, 'copper')).toEqual([[FAIR, 0, expect.any(Number)]]);
    expect(await found(index, 'harbour')).toEqual([]);
    expect(await found(index, 'honey')).toEqual(await found(await indexed(STORED), 'honey'));
  });

  it.each([
    ['changed', [HONEY, articleOf('rice.txt', 'Farmers praised the salt and the honey.'), FAIR]],
    ['gone', [HONEY, FAIR]],
    ['new', [...STORED, articleOf('salt.txt', 'Salt and honey were sold in Cork.')]],
    [
      'renamed',
      [HONEY, articleOf('rye.txt', 'Farmers praised the rice. Honey was not on show.'), FAIR],
    ],
  ])('reads only what is %s, and is then as if all were read anew', async (_, articles) => {
    const index = await restored(articles);
    const fresh = await indexed(articles);
    expect(index?.size).toBe(fresh.size);
    for (const words of ['honey', 'rice farmers', 'salt', 'harbour companies']) {
      expect(await found(index, words)).toEqual(await found(fresh, words));
    }
    expect(await found(await restored(articles, marked), 'copper')).toHaveLength(1);
  });

  it.each([
    ['no text', () => ({ index: [] })],
    ['no JSON', () => 'not an index'],
    ['another JSON', () => '{}'],
    [
      'of another form',
      (state: string) => state.replace('"serializationVersion":2', '"serializationVersion":9'),
    ],
    ['of fewer passages', async () => (await indexed([HONEY, RICE])).state()],
    [
      'of other passages',
      async () => (await indexed([HONEY, RICE, articleOf('x.txt', 'Salt.')])).state(),
    ],
    ['of nothing', () => undefined],
  ])('gives nothing, and does not fail, when what was stored is %s', async (_, spoil) => {
    const state = await spoil((await indexed(STORED)).state());
    expect(await restoreWords({ state, articles: STORED }, windowsOf(STORED))).toBeUndefined();
  });

  it('gives nothing when most has changed, which is sooner read anew', async () => {
    const others = ['a', 'b'].map((name) => articleOf(`${name}.txt`, 'Salt was sold.'));
    expect(await restored([HONEY, ...others])).toBeUndefined();
  });
});
