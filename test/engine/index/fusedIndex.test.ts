import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/engine/articles/passage.js';
import { fusedIndex } from '../../../src/engine/index/fusedIndex.js';
import { openMeaningIndex } from '../../../src/engine/index/meaningIndex.js';
import { openMiniSearch } from '../../../src/engine/index/miniSearch.js';
import { queryOf, vectorOf, windowsOf } from './windows.js';

const BODIES = {
  'attorney.txt': 'The attorney spoke for an hour.',
  'lawyer.txt': 'A lawyer was heard.',
  'spoke.txt': 'The mayor spoke.',
};
const PASSAGES = Object.entries(BODIES).flatMap(([file, body]) => windowsOf(file, body));

/** What an embedder would make of them: the first two mean nearly the same. */
const VECTORS = new Map([
  ['The attorney spoke for an hour.', vectorOf(100, 8)],
  ['A lawyer was heard.', vectorOf(100, 0)],
  ['The mayor spoke.', vectorOf(0, 100)],
]);
const ATTORNEY = { terms: queryOf('attorney spoke'), vector: vectorOf(100, 5), limit: 10 };

async function opened(
  passages: readonly Passage[] = PASSAGES,
  known: readonly string[] = [...VECTORS.keys()],
) {
  const words = openMiniSearch();
  const meaning = openMeaningIndex();
  const index = fusedIndex(words, meaning);
  await index.replace([], passages);
  for (const { key, text } of meaning.missing(100)) {
    const vector = VECTORS.get(text);
    if (vector !== undefined && known.includes(text)) meaning.learn(key, vector);
  }
  return { index, words, meaning };
}

const fileOf = ({ passage }: { readonly passage: Passage }) => passage.article.file;

describe('fusedIndex', () => {
  it('fuses what words and what meaning bring, worked by hand', async () => {
    const { index } = await opened();
    const found = await index.search(ATTORNEY);
    // By words: attorney, spoke. By meaning: cosines .9996 (attorney), .9988 (lawyer), .05 (spoke).
    expect(found.map((one) => [fileOf(one), one.wordRank, one.meaningRank])).toEqual([
      ['attorney.txt', 1, 1],
      ['spoke.txt', 2, 3],
      ['lawyer.txt', undefined, 2],
    ]);
    const scores = [0.5 / 6 + 0.5 / 6, 0.5 / 7 + 0.5 / 8, 0.5 / 7];
    for (const [at, score] of scores.entries()) expect(found[at]?.score).toBeCloseTo(score, 12);
    expect(found[2]?.similarity).toBeCloseTo(100 / Math.hypot(100, 5), 12);
  });

  it('goes by words alone without a vector, and before there is any', async () => {
    const { index, words } = await opened();
    const { terms, limit } = ATTORNEY;
    expect(await index.search({ terms, limit })).toEqual(await words.search({ terms, limit }));
    const early = await opened(PASSAGES, []);
    const found = await early.index.search(ATTORNEY);
    expect(found).toEqual(await early.words.search({ terms, limit }));
    expect(found.map(fileOf)).toEqual(['attorney.txt', 'spoke.txt']);
  });

  it('does not put a passage behind only because it has no vector yet', async () => {
    const { index } = await opened(PASSAGES, ['The mayor spoke.', 'A lawyer was heard.']);
    const found = await index.search(ATTORNEY);
    // The best by words counts as much by meaning; then 2nd by words and by meaning.
    expect(
      found.map((one) => [fileOf(one), one.meaningRank, one.similarity === undefined]),
    ).toEqual([
      ['attorney.txt', undefined, true],
      ['spoke.txt', 2, false],
      ['lawyer.txt', 1, false],
    ]);
    expect(found[0]?.score).toBeCloseTo(1 / 6, 12);
  });

  it('gives at most as many as asked for, of those that are accepted', async () => {
    const { index } = await opened();
    const all = await index.search(ATTORNEY);
    expect(await index.search({ ...ATTORNEY, limit: 2 })).toEqual(all.slice(0, 2));
    const accept = (article: { readonly file: string }) => article.file !== 'attorney.txt';
    const some = await index.search({ ...ATTORNEY, accept });
    expect(some.map(fileOf)).toEqual(['spoke.txt', 'lawyer.txt']);
    expect(some.map(({ wordRank, meaningRank }) => [wordRank, meaningRank])).toEqual([
      [1, 2],
      [undefined, 1],
    ]);
  });

  it('looks as far as it is asked to, beyond what it brings by itself', async () => {
    const many = Array.from({ length: 90 }, (_, at) =>
      windowsOf(`${String(at).padStart(2, '0')}.txt`, 'The mayor spoke.'),
    ).flat();
    const { index } = await opened([...many, ...PASSAGES]);
    expect(await index.search({ ...ATTORNEY, limit: 80 })).toHaveLength(80);
  });

  it('keeps both in step, also when a change is refused', async () => {
    const { index, words, meaning } = await opened();
    await index.replace(PASSAGES.slice(0, 1), windowsOf('late.txt', 'A late lawyer.'));
    expect([index.size, words.size, meaning.size]).toEqual([3, 3, 3]);
    expect((await index.search(ATTORNEY)).map(fileOf)).toEqual(['spoke.txt', 'lawyer.txt']);
    await expect(index.replace(PASSAGES.slice(0, 1), [])).rejects.toThrow('attorney.txt:0');
    expect([words.size, meaning.size]).toEqual([3, 3]);
  });

  it('changes in one go: no search that begins meanwhile sees a part', async () => {
    const { index } = await opened();
    const change = index.replace(PASSAGES, windowsOf('attorney.txt', 'The attorney spoke anew.'));
    const found = await index.search(ATTORNEY);
    expect(found.map(({ passage }) => passage.article.text)).toEqual(['The attorney spoke anew.']);
    await change;
  });
});
