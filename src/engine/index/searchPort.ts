import type { Article } from '../articles/article.js';
import type { Passage } from '../articles/passage.js';
import type { Vector } from '../encoder/encoder.js';

/** A term to look for. */
export interface QueryTerm {
  /** As the term function gives it (`language/terms.ts`). */
  readonly term: string;
  /** How much a hit counts, above 0; 1 for a word as asked, less for a synonym. */
  readonly weight: number;
  /** Terms within this many slips (Levenshtein: insert, delete, replace) count too, for less; absent, none. */
  readonly fuzzy?: number;
  /** Whether longer terms that begin so count too, for less; absent, they don't. */
  readonly prefix?: boolean;
}

/** What passages are looked for. */
export interface SearchQuery {
  /** A term that stands twice counts once, with its highest weight. */
  readonly terms: readonly QueryTerm[];
  /** The question's meaning; absent, words alone decide. */
  readonly vector?: Vector;
  /** Most candidates to give. */
  readonly limit: number;
  /**
   * Whose passages may be found; absent, everybody's. How rare a word is goes by all passages, those left
   * out included.
   */
  readonly accept?: (article: Article) => boolean;
}

/** A passage that may hold the answer. */
export interface Candidate {
  readonly passage: Passage;
  /** Ranks within one search only; never a probability. */
  readonly score: number;
  /** Place by words, from 1; `undefined` when they did not bring it. */
  readonly wordRank: number | undefined;
  /** Place by meaning, from 1; `undefined` when that did not bring it. */
  readonly meaningRank: number | undefined;
  /** Cosine of the passage's and the question's vector, −1 to 1; `undefined` when either has none. */
  readonly similarity: number | undefined;
}

/** Where passages are found: in this process, or in a search engine beside it. */
export interface SearchPort {
  /** At most `limit` candidates, best first; equal ones in the order of their files and places. */
  search(query: SearchQuery): Promise<readonly Candidate[]>;
}

/** A port that can be filled. A passage is known by its article's file and its start there. */
export interface PassageIndex extends SearchPort {
  /** Passages it holds. */
  readonly size: number;
  /**
   * Takes passages out and puts others in, all in one go: no search sees a part of it. Afterwards
   * everything is as if those that are gone had never been there. What is kept in memory has changed
   * when the call returns; what is kept elsewhere, when the promise is fulfilled.
   * @throws Error when it does not hold one of `gone`, or already holds one of `come`
   */
  replace(gone: readonly Passage[], come: readonly Passage[]): Promise<void>;
}
