import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import type { Encoder, Vector } from '../../../src/engine/encoder/encoder.js';
import { digestArticle } from '../../../src/engine/index/collection/articleDigest.js';
import { openCollection } from '../../../src/engine/index/collection/livingCollection.js';
import { openPassages } from '../../../src/engine/library/livingPassages.js';
import { queryOf, vectorOf } from '../index/windows.js';

/** A direction for each text: how often it names honey and rice. */
function meaningOf(text: string): Vector {
  const count = (word: string) => text.split(word).length - 1;
  return vectorOf(count('honey'), count('rice'), 1);
}

/** An encoder that embeds, and how many texts it got in each call; `during` happens within each. */
function embedder(during: () => void = () => undefined) {
  const calls: number[] = [];
  const encoder: Encoder = {
    runtime: 'native',
    embed: async (texts) => {
      calls.push(texts.length);
      during();
      return texts.map(meaningOf);
    },
    read: () => Promise.reject(new Error('nobody asked for a reading')),
    close: async () => undefined,
  };
  return { encoder, calls };
}

/** A collection of texts by file, and a way to put others in or take them out. */
function collectionOf(texts: Readonly<Record<string, string>>) {
  const collection = openCollection();
  const put = (changes: Readonly<Record<string, string | undefined>>) => {
    collection.apply(
      Object.entries(changes).map(([file, text]) => ({
        file,
        articles: text === undefined ? [] : [digestArticle(parseArticle(file, text))],
      })),
    );
  };
  put(texts);
  return { collection, put };
}

const TEXTS = { 'a.txt': 'They sold honey.', 'b.txt': 'They sold rice.' };

async function opened(texts: Readonly<Record<string, string>> = TEXTS, during?: () => void) {
  const { collection, put } = collectionOf(texts);
  const { encoder, calls } = embedder(during);
  const passages = await openPassages(collection, encoder);
  const files = async (words: string, vector?: Vector) => {
    const terms = words === '' ? [] : queryOf(words);
    const found = await passages.index.search({ terms, limit: 9, ...(vector && { vector }) });
    return found.map(({ passage }) => passage.article.file);
  };
  return { passages, put, calls, files };
}

describe('the passages of a collection', () => {
  it('are found by words at once, and by meaning as it is computed', async () => {
    const { passages, files } = await opened();
    expect(await files('rice')).toEqual(['b.txt']);
    expect(passages.embedding).toEqual({ done: 0, total: 2 });
    expect(await files('', meaningOf('honey'))).toEqual([]);
    await passages.embedded();
    expect(passages.embedding).toEqual({ done: 2, total: 2 });
    expect(await files('', meaningOf('honey'))).toEqual(['a.txt', 'b.txt']);
  });

  it('go with the collection when it changes', async () => {
    const { passages, put, files, calls } = await opened();
    await passages.embedded();
    put({ 'a.txt': undefined, 'b.txt': 'They sold honey too.', 'c.txt': 'They sold rice.' });
    passages.renew();
    expect(await files('honey')).toEqual(['b.txt']);
    expect(await files('rice')).toEqual(['c.txt']);
    // The words of the third file had their vector in another.
    expect(passages.embedding).toEqual({ done: 1, total: 2 });
    await passages.embedded();
    expect(calls).toEqual([2, 1]);
    put({ 'c.txt': undefined });
    passages.renew();
    expect(await files('rice')).toEqual([]);
    put({ 'a.txt': 'They sold honey.' });
    passages.renew();
    expect(await files('honey')).toEqual(['a.txt', 'b.txt']);
  });

  it('are embedded in one go, whoever waits', async () => {
    const { passages, calls } = await opened();
    await Promise.all([passages.embedded(), passages.embedded()]);
    await passages.embedded();
    expect(calls).toEqual([2]);
  });

  it('are not embedded any further once they are closed', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 70 }, (_, at) => [`${at}.txt`, `They sold ${at} jars of honey.`]),
    );
    let close = () => {};
    const { passages, calls } = await opened(texts, () => close());
    close = () => passages.close();
    await passages.embedded();
    expect(calls).toHaveLength(1);
    expect(passages.embedding.done).toBeLessThan(70);
  });

  it('give their vectors to be kept', async () => {
    const { passages } = await opened();
    await passages.embedded();
    expect(passages.vectors().keys).toHaveLength(2);
  });
});
