import { describe, expect, it } from 'vitest';
import { embedText } from '../../../../src/engine/encoder/worker/embedText.js';
import { fakeModel, finish, letterTokenizer } from './fakeModels.js';

/** An embedder with two directions: how many a's, how many b's. */
const countingEmbedder = () =>
  fakeModel((row) => {
    const [a, b] = ['a', 'b'].map((letter) => row.split(letter).length - 1) as [number, number]; // two of two
    const length = Math.hypot(a, b) || 1;
    return { vector: [a / length, -b / length] };
  });

const embed = async ({ model }: ReturnType<typeof fakeModel>, text: string) =>
  finish(embedText({ tokenizer: letterTokenizer, embedder: model }, text));

describe('embedText', () => {
  it('embeds the text alone, as one segment', async () => {
    const embedder = countingEmbedder();
    await embed(embedder, 'a b');
    expect(embedder.rows).toEqual([{ row: '^ab|', second: 4 }]);
  });

  it('makes the largest component ±127 bytes, and says what a byte is worth', async () => {
    const { value } = await embed(countingEmbedder(), 'aaabbbb');
    expect([...value.bytes]).toEqual([95, -127]);
    expect(value.scale).toBeCloseTo(0.8 / 127, 8);
  });

  it('reads a long text in stretches of like length, whose mean has the length 1 again', async () => {
    const embedder = countingEmbedder();
    const { value, pauses } = await embed(embedder, `${'a'.repeat(200)}${'b'.repeat(200)}`);
    expect(embedder.rows.map(({ row }) => row)).toEqual([
      `^${'a'.repeat(200)}|`,
      `^${'b'.repeat(200)}|`,
    ]);
    expect(pauses).toBe(2);
    expect([...value.bytes]).toEqual([127, -127]);
    expect(value.scale).toBeCloseTo(Math.SQRT1_2 / 127, 8);
  });

  it('embeds 254 pieces in one run', async () => {
    const embedder = countingEmbedder();
    await embed(embedder, 'a'.repeat(254));
    expect(embedder.rows).toHaveLength(1);
  });
});
