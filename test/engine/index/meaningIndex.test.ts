import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/engine/articles/passage.js';
import type { Vector } from '../../../src/engine/encoder/encoder.js';
import { comparePlaces } from '../../../src/engine/index/comparePlaces.js';
import { type MeaningIndex, openMeaningIndex } from '../../../src/engine/index/meaningIndex.js';
import { vectorOf, windowsOf } from './windows.js';

/** A direction for each text: how often it names honey, rice and copper. */
function meaningOf(text: string): Vector {
  const count = (word: string) => text.split(word).length - 1;
  return vectorOf(count('honey'), count('rice'), count('copper'), 1);
}

function learnAll(index: MeaningIndex): void {
  for (const { key, text } of index.missing(1_000)) index.learn(key, meaningOf(text));
}

async function files(
  index: MeaningIndex,
  vector: Vector,
  { limit = 10, accept }: { limit?: number; accept?: (file: string) => boolean } = {},
) {
  const found = await index.search({
    terms: [],
    vector,
    limit,
    ...(accept && { accept: ({ file }) => accept(file) }),
  });
  return found.map(({ passage }) => passage.article.file);
}

const honey = windowsOf('honey.txt', 'They sold honey.');
const rice = windowsOf('rice.txt', 'They sold rice.', 'Fair opens');
const both = windowsOf('both.txt', 'They sold rice and honey.');

describe('openMeaningIndex', () => {
  it('tells what waits for a vector, oldest first, and finds what has one', async () => {
    const index = openMeaningIndex();
    await index.replace([], [...rice, ...honey]);
    await index.replace([], both);
    expect([index.size, index.done, index.total]).toEqual([3, 0, 3]);
    expect(await files(index, meaningOf('honey'))).toEqual([]);
    expect(index.missing(2).map(({ text }) => text)).toEqual([
      'Fair opens\n\nThey sold rice.',
      'They sold honey.',
    ]);
    for (const { key, text } of index.missing(2)) index.learn(key, meaningOf(text));
    expect([index.done, index.total]).toEqual([2, 3]);
    expect(index.missing(2).map(({ text }) => text)).toEqual(['They sold rice and honey.']);
    expect(await files(index, meaningOf('honey'))).toEqual(['honey.txt', 'rice.txt']);
    learnAll(index);
    expect(await files(index, meaningOf('honey'))).toEqual(['honey.txt', 'both.txt', 'rice.txt']);
    expect(index.missing(10)).toEqual([]);
  });

  it('embeds a later window under the headline of its article', async () => {
    const index = openMeaningIndex();
    const windows = windowsOf(
      'long.txt',
      'They sold honey in it. '.repeat(30).trim(),
      'Fair opens',
    );
    await index.replace([], windows);
    const [, second] = index.missing(2);
    expect(second?.text).toMatch(/^Fair opens\nThey sold honey in it\. They/);
  });

  it('ranks by meaning alone', async () => {
    const index = openMeaningIndex();
    await index.replace([], [...honey, ...both]);
    learnAll(index);
    const found = await index.search({ terms: [], vector: vectorOf(1, 0, 0, 1), limit: 5 });
    expect(found.map(({ meaningRank, wordRank }) => [meaningRank, wordRank])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
    expect(found[0]?.similarity).toBeCloseTo(1, 12);
    // (1, 1, 0, 1) against (1, 0, 0, 1): 2 / √6
    expect(found[1]?.similarity).toBeCloseTo(2 / Math.sqrt(6), 12);
    const [, second] = found;
    if (second === undefined) throw new Error('found too little');
    expect(index.similarity(second.passage, vectorOf(1, 0, 0, 1))).toBe(second.similarity);
    expect(index.similarity(rice[0] as Passage, vectorOf(1, 0, 0, 1))).toBeUndefined();
  });

  it('finds nothing without a vector to look for', async () => {
    const index = openMeaningIndex();
    await index.replace([], honey);
    learnAll(index);
    expect(await index.search({ terms: [{ term: 'honey', weight: 1 }], limit: 5 })).toEqual([]);
  });

  it('takes the same text in several files for one, and finds it in each, in their order', async () => {
    const index = openMeaningIndex();
    const copies = ['c.txt', 'a.txt', 'b.txt'].flatMap((file) =>
      windowsOf(file, 'They sold honey.'),
    );
    await index.replace([], [...copies, ...rice]);
    expect([index.size, index.total]).toEqual([4, 2]);
    learnAll(index);
    const vector = meaningOf('honey');
    expect(await files(index, vector)).toEqual(['a.txt', 'b.txt', 'c.txt', 'rice.txt']);
    expect(await files(index, vector, { limit: 2 })).toEqual(['a.txt', 'b.txt']);
    expect(await files(index, vector, { limit: 2, accept: (file) => file !== 'a.txt' })).toEqual([
      'b.txt',
      'c.txt',
    ]);
    await index.replace(copies.slice(1, 2), []);
    expect(await files(index, vector)).toEqual(['b.txt', 'c.txt', 'rice.txt']);
    expect(index.total).toBe(2);
  });

  it('does not take the same words under another headline for the same text', async () => {
    const index = openMeaningIndex();
    await index.replace([], [...honey, ...windowsOf('x.txt', 'They sold honey.', 'Fair opens')]);
    expect(index.total).toBe(2);
  });

  it('keeps the vectors of what stays the same when a file changes', async () => {
    const index = openMeaningIndex();
    const long = (last: string) => `${'They sold honey. '.repeat(40)}They sold ${last}.`;
    const before = windowsOf('long.txt', long('rice'));
    await index.replace([], before);
    learnAll(index);
    const known = index.done;
    const after = windowsOf('long.txt', long('copper'));
    await index.replace(before, after);
    expect(index.missing(10).map(({ text }) => text.endsWith('They sold copper.'))).toEqual([true]);
    expect(index.done).toBe(known - 1);
    expect(index.total).toBe(known);
  });

  it('keeps the vector of a file that gets another name', async () => {
    const index = openMeaningIndex();
    await index.replace([], honey);
    learnAll(index);
    await index.replace(honey, windowsOf('renamed.txt', 'They sold honey.'));
    expect(index.missing(10)).toEqual([]);
    expect(await files(index, meaningOf('honey'))).toEqual(['renamed.txt']);
  });

  it('drops a vector that comes for a text that is gone', async () => {
    const index = openMeaningIndex();
    await index.replace([], [...honey, ...rice]);
    const late = index.missing(1);
    await index.replace(rice, []);
    await index.replace(honey, rice);
    for (const { key } of late) index.learn(key, meaningOf('honey'));
    expect([index.done, index.total]).toEqual([0, 1]);
    expect(index.missing(10).map(({ text }) => text)).toEqual(['Fair opens\n\nThey sold rice.']);
  });

  it('refuses to take out what it does not hold or to put in what it holds, and stays as it was', async () => {
    const index = openMeaningIndex();
    await index.replace([], honey);
    await expect(index.replace(rice, [])).rejects.toThrow('holds no passage rice.txt:0');
    await expect(index.replace([], [...both, ...honey])).rejects.toThrow('honey.txt:0');
    expect([index.size, index.total]).toEqual([1, 1]);
  });

  it('drops the stored vectors of texts that are not there', async () => {
    const index = openMeaningIndex();
    await index.replace([], [...honey, ...rice]);
    learnAll(index);
    const passages = [...rice, ...both];
    const opened = openMeaningIndex({ stored: { state: index.state(), passages } });
    expect([opened.size, opened.done, opened.total]).toEqual([2, 1, 2]);
    expect(opened.missing(5).map(({ text }) => text)).toEqual(['They sold rice and honey.']);
    expect(await files(opened, meaningOf('rice'))).toEqual(['rice.txt']);
  });
});

const body = fc
  .array(fc.constantFrom('honey', 'rice', 'copper'), { minLength: 1, maxLength: 3 })
  .map((words) => `They sold ${words.join(' and ')}.`);
const texts = fc.array(body, { maxLength: 8 });
const passagesOf = (bodies: readonly string[], folder: string): Passage[] =>
  bodies.flatMap((one, at) => windowsOf(`${folder}${at}.txt`, one));

describe('an index of any passages', () => {
  it('finds as by looking at each, after changes and from what was stored', async () => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        texts,
        texts,
        body,
        fc.nat(9),
        async (kept, gone, last, asked, limit) => {
          const index = openMeaningIndex();
          const stays = passagesOf(kept, 'kept/');
          const between = passagesOf(gone, 'x/');
          const after = passagesOf(last, 'x/');
          await index.replace([], [...between, ...stays]);
          learnAll(index);
          await index.replace(between, after);
          learnAll(index);
          const passages = [...after, ...stays];
          const vector = meaningOf(asked);
          const wanted = passages
            .map((passage) => ({ passage, to: meaningOf(passage.article.text) }))
            .map(({ passage, to }) => ({
              passage,
              similarity:
                to.bytes.reduce((sum, byte, at) => sum + byte * (vector.bytes[at] ?? 0), 0) *
                to.scale *
                vector.scale,
            }))
            .sort((a, b) => b.similarity - a.similarity || comparePlaces(a.passage, b.passage))
            .slice(0, limit);
          const stored = { state: index.state(), passages };
          for (const each of [index, openMeaningIndex({ stored })]) {
            const found = await each.search({ terms: [], vector, limit });
            expect(found.map(({ passage, similarity }) => ({ passage, similarity }))).toEqual(
              wanted,
            );
            expect(each.done).toBe(new Set(passages.map(({ article }) => article.text)).size);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
