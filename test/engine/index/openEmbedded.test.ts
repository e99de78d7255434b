import { expect, it } from 'vitest';
import type { Encoder } from '../../../src/engine/encoder/encoder.js';
import { openEmbedded } from '../../../src/engine/index/openEmbedded.js';
import { queryOf, vectorOf, windowsOf } from './windows.js';

/** An encoder for which the meaning of a text is whether it names honey. */
const encoder: Encoder = {
  runtime: 'native',
  embed: async (texts) => texts.map((text) => (text.includes('honey') ? HONEY : OTHER)),
  read: () => Promise.reject(new Error('nobody asked for a reading')),
  close: async () => undefined,
};
const HONEY = vectorOf(9, 1);
const OTHER = vectorOf(1, 9);

it('indexes the same passages by words, by meaning and by both', async () => {
  const { words, meaning, fused } = await openEmbedded(
    [...windowsOf('a.txt', 'They sold rice.'), ...windowsOf('b.txt', 'They sold honey.')],
    encoder,
  );
  const query = { terms: queryOf('rice'), vector: HONEY, limit: 9 };
  const found = await Promise.all([words, meaning, fused].map((index) => index.search(query)));
  const files = found.map((some) => some.map(({ passage }) => passage.article.file));
  expect(files[0]).toEqual(['a.txt']);
  // The whole is embedded: both are found, the nearest first.
  expect(files[1]).toEqual(['b.txt', 'a.txt']);
  // The one is found by both, the other by its meaning alone.
  expect(files[2]).toEqual(['a.txt', 'b.txt']);
});
