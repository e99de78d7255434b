import type { Vector } from '../encoder.js';
import { cutStretches } from './cutStretches.js';
import type { Models } from './loadModels.js';

/** With the two tokens around them, as many as the base was made for (its `max_seq_length`). */
const MOST_PIECES = 254;

/** A text's vector; see `Encoder.embed`. Pauses after each run of the model, for something more urgent. */
export async function* embedText(
  { tokenizer, embedder }: Pick<Models, 'tokenizer' | 'embedder'>,
  text: string,
): AsyncGenerator<void, Vector> {
  const pieces = tokenizer.split(text);
  const stretches = cutStretches(pieces, MOST_PIECES, 0);
  const sum: number[] = [];
  // A text without a word is the two tokens around it.
  for (const { start, end } of stretches.length > 0 ? stretches : [{ start: 0, end: 0 }]) {
    const ids = pieces.slice(start, end).map(({ id }) => id);
    const row = [tokenizer.opening, ...ids, tokenizer.closing];
    const { vector = [] } = await embedder.run(row, row.length);
    for (const [place, value] of vector.entries()) sum[place] = (sum[place] ?? 0) + value;
    yield;
  }
  return asBytes(sum);
}

/** The direction of `components` as bytes, the largest of them as ±127. */
function asBytes(components: readonly number[]): Vector {
  const length = Math.hypot(...components);
  const largest = Math.max(...components.map(Math.abs));
  return {
    bytes: Int8Array.from(components, (value) => Math.round((value / largest) * 127)),
    scale: largest / length / 127,
  };
}
