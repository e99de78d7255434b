import { createHash } from 'node:crypto';
import type { Passage } from '../articles/passage.js';
import type { Vector } from '../encoder/encoder.js';
import { checkReplacement } from './checkReplacement.js';
import { comparePlaces } from './comparePlaces.js';
import { passageId } from './passageId.js';
import { readablePassage } from './readablePassage.js';
import type { Candidate, PassageIndex } from './searchPort.js';
import { openVectors, type VectorsState } from './vectors.js';

/** A text whose vector is not known yet. */
export interface MissingText {
  readonly key: number;
  /** The passage's headline and text as the embedder is given them. */
  readonly text: string;
}

/**
 * Passages by their meaning, in memory. What is searched is what has a vector: they are computed outside
 * and put in as they come, and a passage whose text stays the same keeps its own when its file changes.
 */
export interface MeaningIndex extends PassageIndex {
  /** Texts that have their vector, of `total`; the same text in several files is one. */
  readonly done: number;
  readonly total: number;
  /** The texts that have waited longest for a vector, at most `most`; they go on waiting until `learn`. */
  missing(most: number): readonly MissingText[];
  /** Puts in the vector of a text; nothing happens when the text is gone meanwhile. */
  learn(key: number, vector: Vector): void;
  /** The cosine of a passage's vector to another, −1 to 1; `undefined` when the passage has none yet. */
  similarity(passage: Passage, vector: Vector): number | undefined;
  /** The vectors, to be stored. */
  state(): VectorsState;
}

export interface MeaningIndexOptions {
  /** The vectors that were stored, and the passages as they were then; those of other texts are dropped. */
  readonly stored?: { readonly state: VectorsState; readonly passages: readonly Passage[] };
}

/** An index of nothing yet, or of what was stored. */
export function openMeaningIndex({ stored }: MeaningIndexOptions = {}): MeaningIndex {
  const vectors = openVectors(stored?.state);
  /** By `passageId`. */
  const keys = new Map<string, number>();
  /** In order of their places; one as a rule. */
  const passagesOf = new Map<number, readonly Passage[]>();
  /** Keys without a vector, in the order in which they came. */
  const waiting = new Set<number>();

  function add(passage: Passage): void {
    const key = keyOf(embeddedText(passage));
    keys.set(passageId(passage), key);
    const same = passagesOf.get(key) ?? [];
    passagesOf.set(key, [...same, passage].sort(comparePlaces));
    if (!vectors.has(key)) waiting.add(key);
  }

  /** @returns the key, of which a passage may be left or not */
  function remove(passage: Passage): number {
    const id = passageId(passage);
    const key = keys.get(id) as number; // checked before
    keys.delete(id);
    const rest = (passagesOf.get(key) ?? []).filter((other) => passageId(other) !== id);
    if (rest.length === 0) passagesOf.delete(key);
    else passagesOf.set(key, rest);
    return key;
  }

  function forget(key: number): void {
    if (passagesOf.has(key)) return;
    vectors.delete(key);
    waiting.delete(key);
  }

  for (const passage of stored?.passages ?? []) add(passage);
  for (const key of stored?.state.keys ?? []) forget(key);

  return {
    get size() {
      return keys.size;
    },
    get done() {
      return vectors.size;
    },
    get total() {
      return passagesOf.size;
    },
    async replace(gone, come) {
      checkReplacement((id) => keys.has(id), gone, come);
      const left = gone.map(remove);
      for (const passage of come) add(passage);
      // Only now, so that a text that goes and comes again has kept its vector.
      for (const key of left) forget(key);
    },
    async search({ vector, limit, accept }) {
      if (vector === undefined || vectors.size === 0) return [];
      const accepted = (key: number) => {
        const passages = passagesOf.get(key) ?? [];
        return accept === undefined ? passages : passages.filter(({ article }) => accept(article));
      };
      const first = (key: number) => accepted(key)[0] as Passage; // asked of accepted keys only
      return vectors
        .nearest(
          vector,
          limit,
          (one, other) => comparePlaces(first(one), first(other)),
          (key) => accepted(key).length > 0,
        )
        .flatMap(({ key, similarity }) => accepted(key).map((passage) => ({ passage, similarity })))
        .sort((a, b) => b.similarity - a.similarity || comparePlaces(a.passage, b.passage))
        .slice(0, limit)
        .map(({ passage, similarity }, at): Candidate => {
          const meaningRank = at + 1;
          return { passage, score: similarity, wordRank: undefined, meaningRank, similarity };
        });
    },
    missing(most) {
      const texts: MissingText[] = [];
      for (const key of waiting) {
        if (texts.length >= most) break;
        const [passage] = passagesOf.get(key) ?? [];
        if (passage !== undefined) texts.push({ key, text: embeddedText(passage) });
      }
      return texts;
    },
    learn(key, vector) {
      if (!passagesOf.has(key)) return;
      vectors.set(key, vector);
      waiting.delete(key);
    },
    similarity(passage, vector) {
      const key = keys.get(passageId(passage));
      return key === undefined ? undefined : vectors.similarity(key, vector);
    },
    state: () => vectors.state(),
  };
}

function embeddedText(passage: Passage): string {
  const { headline, text } = readablePassage(passage);
  return headline === undefined ? text : `${headline}\n${text}`;
}

/** The first 53 bits of a SHA-256: a whole number, which two of a million texts share once in 18,000 collections. */
function keyOf(text: string): number {
  const hash = createHash('sha256').update(text).digest();
  return hash.readUInt32BE(0) * 2 ** 21 + (hash.readUInt32BE(4) >>> 11);
}
