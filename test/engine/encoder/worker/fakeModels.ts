import type { WordPieceTokenizer } from '../../../../src/engine/encoder/worker/loadTokenizer.js';
import type { Model, Outputs } from '../../../../src/engine/encoder/worker/onnxRuntime.js';

/** The ids that the fake tokenizer puts around a text; a letter's id is its code unit. */
export const OPENING = 1;
export const CLOSING = 2;

/** Every letter that is no space is a word of one piece. */
export const letterTokenizer: WordPieceTokenizer = {
  opening: OPENING,
  closing: CLOSING,
  split: (text) =>
    [...text].flatMap((letter, start) =>
      letter === ' ' ? [] : [{ id: letter.charCodeAt(0), start, end: start + 1, opens: true }],
    ),
};

/** A row as the fake tokenizer's texts: `^` and `|` for what stands around them. */
export function rowText(ids: readonly number[]): string {
  return ids
    .map((id) => (id === OPENING ? '^' : id === CLOSING ? '|' : String.fromCharCode(id)))
    .join('');
}

/** A model that answers with what `answer` makes of a row, and keeps the rows. */
export function fakeModel(answer: (row: string) => Readonly<Record<string, readonly number[]>>) {
  const rows: { readonly row: string; readonly second: number }[] = [];
  const model: Model = {
    inputs: [],
    outputs: [],
    run: async (ids, second) => {
      const row = rowText(ids);
      rows.push({ row, second });
      return Object.fromEntries(
        Object.entries(answer(row)).map(([name, numbers]) => [name, Float32Array.from(numbers)]),
      ) satisfies Outputs;
    },
  };
  return { model, rows };
}

/** What a piece of work comes to, and how often it paused. */
export async function finish<T>(
  work: AsyncGenerator<void, T>,
): Promise<{ value: T; pauses: number }> {
  for (let pauses = 0; ; pauses++) {
    const { done, value } = await work.next();
    if (done) return { value, pauses };
  }
}
