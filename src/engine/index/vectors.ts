import type { Vector } from '../encoder/encoder.js';

/** Vectors in the form in which they can be stored. */
export interface VectorsState {
  /** Components of a vector; 0 when there is none. */
  readonly dimensions: number;
  /** One vector behind the other. */
  readonly bytes: Int8Array;
  /** One a vector, like the keys. */
  readonly scales: Float64Array;
  readonly keys: Float64Array;
}

/** A vector by its key, with the cosine of the angle to the one it was looked for with, −1 to 1. */
export interface Neighbour {
  readonly key: number;
  readonly similarity: number;
}

/** Vectors of length 1 by key, in one array that grows as they come. */
export interface Vectors {
  readonly size: number;
  has(key: number): boolean;
  /**
   * Puts a vector under a key, in the place of one that stands there.
   * @throws RangeError when it has other dimensions than those before it
   */
  set(key: number, vector: Vector): void;
  /** Takes a vector out; nothing happens when there is none. */
  delete(key: number): void;
  /** The cosine to the vector under a key; `undefined` when there is none. */
  similarity(key: number, vector: Vector): number | undefined;
  /**
   * The vectors nearest to one, nearest first, at most `limit`. Each is looked at: 35,000 of 384 bytes
   * take some 13 ms.
   * @param compare order of the keys of equal similarity
   * @param accept which keys count; asked only of those that would be among the nearest
   */
  nearest(
    vector: Vector,
    limit: number,
    compare: (one: number, other: number) => number,
    accept?: (key: number) => boolean,
  ): readonly Neighbour[];
  /** A copy of everything. */
  state(): VectorsState;
}

/** No vectors yet, or those that were stored. */
export function openVectors(state?: VectorsState): Vectors {
  let dimensions = state?.dimensions ?? 0;
  let bytes = state?.bytes.slice() ?? new Int8Array();
  let scales = state?.scales.slice() ?? new Float64Array();
  let keys = state?.keys.slice() ?? new Float64Array();
  const rows = new Map<number, number>();
  for (const [row, key] of keys.entries()) rows.set(key, row);

  function makeRoom(): void {
    if (rows.size < keys.length) return;
    const room = Math.ceil(rows.size * 1.5) + 16;
    bytes = grown(bytes, new Int8Array(room * dimensions));
    scales = grown(scales, new Float64Array(room));
    keys = grown(keys, new Float64Array(room));
  }

  function check({ bytes: { length } }: Vector): void {
    if (rows.size > 0 && length !== dimensions) {
      throw new RangeError(`A vector has ${length} components, those before it ${dimensions}.`);
    }
  }

  return {
    get size() {
      return rows.size;
    },
    has: (key) => rows.has(key),
    set(key, vector) {
      check(vector);
      if (rows.size === 0 && vector.bytes.length !== dimensions) {
        dimensions = vector.bytes.length;
        bytes = new Int8Array(keys.length * dimensions);
      }
      let row = rows.get(key);
      if (row === undefined) {
        makeRoom();
        row = rows.size;
        rows.set(key, row);
        keys[row] = key;
      }
      bytes.set(vector.bytes, row * dimensions);
      scales[row] = vector.scale;
    },
    delete(key) {
      const row = rows.get(key);
      if (row === undefined) return;
      rows.delete(key);
      // The last row fills the gap, so that there never is one.
      const last = rows.size;
      if (row === last) return;
      bytes.copyWithin(row * dimensions, last * dimensions, (last + 1) * dimensions);
      scales[row] = scales[last] ?? 0;
      keys[row] = keys[last] ?? 0;
      rows.set(keys[row] ?? 0, row);
    },
    similarity(key, vector) {
      check(vector);
      const row = rows.get(key);
      if (row === undefined) return undefined;
      return dot(bytes, row * dimensions, vector.bytes) * (scales[row] ?? 0) * vector.scale;
    },
    nearest(vector, limit, compare, accept) {
      check(vector);
      const best: Neighbour[] = [];
      let least = Number.NEGATIVE_INFINITY;
      for (let row = 0; row < rows.size; row++) {
        const similarity =
          dot(bytes, row * dimensions, vector.bytes) * (scales[row] ?? 0) * vector.scale;
        if (similarity < least) continue;
        const key = keys[row] ?? 0;
        if (accept !== undefined && !accept(key)) continue;
        insert(best, { key, similarity }, compare);
        if (best.length > limit) best.pop();
        if (best.length === limit) least = best.at(-1)?.similarity ?? Number.POSITIVE_INFINITY;
      }
      return best;
    },
    state: () => ({
      dimensions: rows.size === 0 ? 0 : dimensions,
      bytes: bytes.slice(0, rows.size * dimensions),
      scales: scales.slice(0, rows.size),
      keys: keys.slice(0, rows.size),
    }),
  };
}

/**
 * The sum of the products of a row's and a vector's bytes: a whole number below 2^31 up to 130,000
 * components. Eight at a time take two thirds of the time of one at a time (12.5 ms for 35,000 rows of 384).
 */
function dot(bytes: Int8Array, from: number, vector: Int8Array): number {
  const length = vector.length;
  const even = length - (length % 8);
  let sum = 0;
  let at = 0;
  for (; at < even; at += 8) {
    const row = from + at;
    // Within both arrays: `from` is the beginning of a row.
    sum =
      (sum +
        (bytes[row] as number) * (vector[at] as number) +
        (bytes[row + 1] as number) * (vector[at + 1] as number) +
        (bytes[row + 2] as number) * (vector[at + 2] as number) +
        (bytes[row + 3] as number) * (vector[at + 3] as number) +
        (bytes[row + 4] as number) * (vector[at + 4] as number) +
        (bytes[row + 5] as number) * (vector[at + 5] as number) +
        (bytes[row + 6] as number) * (vector[at + 6] as number) +
        (bytes[row + 7] as number) * (vector[at + 7] as number)) |
      0;
  }
  for (; at < length; at++) sum = (sum + (bytes[from + at] as number) * (vector[at] as number)) | 0;
  return sum;
}

function grown<Numbers extends Int8Array | Float64Array>(before: Numbers, after: Numbers): Numbers {
  after.set(before);
  return after;
}

/** Puts a neighbour into its place among the best, which are in order. */
function insert(
  best: Neighbour[],
  neighbour: Neighbour,
  compare: (one: number, other: number) => number,
): void {
  let at = best.length;
  while (at > 0) {
    const before = best[at - 1] as Neighbour; // 0 < at <= length
    const order = before.similarity - neighbour.similarity || compare(neighbour.key, before.key);
    if (order > 0) break;
    best[at] = before;
    at--;
  }
  best[at] = neighbour;
}
