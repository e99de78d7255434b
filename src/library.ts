import type { Outcome } from './answer/outcome.js';
import type { Article } from './articles/article.js';
import type { Person, PersonLookup } from './people/person.js';

/** What `/about` tells of an open collection. */
export interface Collection {
  readonly articles: number;
  readonly passages: number;
  readonly people: number;
  /** When the folder was read. */
  readonly readAt: Date;
}

export interface AskOptions {
  /** The same person's earlier questions, oldest first. */
  readonly prev?: readonly string[];
}

/** One open collection of articles. */
export interface Library {
  ask(question: string, options?: AskOptions): Promise<Outcome>;
  /** Finds people by full name or part of it, without accents, in lower case, or with a typo. */
  who(name: string): PersonLookup;
  /** Everybody named, most mentioned first. */
  people(): readonly Person[];
  /** Every article that was read, ordered by file. */
  articles(): readonly Article[];
  about(): Collection;
  close(): Promise<void>;
}
