import { describe, expect, it } from 'vitest';
import type { EncodeOptions, Encoder, Vector } from '../../../src/engine/encoder/encoder.js';
import { embedMissing } from '../../../src/engine/index/embedMissing.js';
import { openMeaningIndex } from '../../../src/engine/index/meaningIndex.js';
import { vectorOf, windowsOf } from './windows.js';

/** Of each text its own direction, by the number at its end. */
function meaningOf(text: string): Vector {
  const number = Number(/\d+/.exec(text)?.[0]);
  return vectorOf(number, 100 - number);
}

/** An encoder that embeds, and the calls that it got. */
function embedder() {
  const calls: { readonly texts: readonly string[]; readonly options?: EncodeOptions }[] = [];
  const encoder: Encoder = {
    runtime: 'native',
    embed: async (texts, options) => {
      calls.push({ texts, ...(options && { options }) });
      return texts.map(meaningOf);
    },
    read: () => Promise.reject(new Error('nobody asked for a reading')),
    close: async () => undefined,
  };
  return { encoder, calls };
}

const passages = Array.from({ length: 70 }, (_, at) =>
  windowsOf(`${at}.txt`, `Number ${at} was sold.`),
).flat();

async function opened() {
  const index = openMeaningIndex();
  await index.replace([], passages);
  return index;
}

describe('embedMissing', () => {
  it('gives every passage the vector of its own text, some at a time', async () => {
    const index = await opened();
    const { encoder, calls } = embedder();
    await embedMissing(index, encoder, { background: true });
    expect([index.done, index.total]).toEqual([70, 70]);
    for (const passage of passages) {
      const { text, start, end } = { ...passage, text: passage.article.text };
      expect(index.similarity(passage, meaningOf(text.slice(start, end)))).toBeCloseTo(1, 10);
    }
    expect(calls.map(({ texts }) => texts.length)).toEqual([32, 32, 6]);
    expect(calls.every(({ options }) => options?.background === true)).toBe(true);
    await embedMissing(index, encoder);
    expect(calls).toHaveLength(3);
  });

  it('stops between two calls when it is told to', async () => {
    const index = await opened();
    const { encoder, calls } = embedder();
    await embedMissing(index, encoder, { stopped: () => calls.length === 2 });
    expect([calls.length, index.done]).toEqual([2, 64]);
  });

  it('fails as the encoder does, with what it had so far', async () => {
    const index = await opened();
    const { encoder } = embedder();
    let calls = 0;
    const failing: Encoder = {
      ...encoder,
      embed: (texts) =>
        calls++ === 0 ? encoder.embed(texts) : Promise.reject(new Error('the worker died')),
    };
    await expect(embedMissing(index, failing)).rejects.toThrow('the worker died');
    expect(index.done).toBe(32);
  });
});
