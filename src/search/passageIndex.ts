import type { Article } from '../articles/article.js';
import type { Passage } from '../articles/passage.js';

/** A term to look for. */
export interface QueryTerm {
  /** As the term function gives it (`language/terms.ts`). */
  readonly term: string;
  /** How much a hit counts, above 0; 1 for a word as asked, less for a synonym or a mended typo. */
  readonly weight: number;
}

/** A passage that may hold the answer. */
export interface Candidate {
  readonly passage: Passage;
  /** Ranks within one search only; never a probability. */
  readonly score: number;
}

/** Retrieval behind a port: wide rather than exact, and asynchronous, so that other engines fit. */
export interface PassageSearch {
  /**
   * At most `limit` candidates, best first; none when no term occurs. With `accept`, only those of
   * articles that it accepts, at the scores that they have among all.
   */
  search(
    terms: readonly QueryTerm[],
    limit: number,
    accept?: (article: Article) => boolean,
  ): Promise<readonly Candidate[]>;
}

/** An engine that can be filled from outside. */
export interface PassageIndex extends PassageSearch {
  add(passages: readonly Passage[]): Promise<void>;
}
