import type { Article } from '../article.js';

/** What a file's bytes gave. */
export type ReadArticles =
  | {
      readonly outcome: 'articles';
      /** At least one, in the order of the file. */
      readonly articles: readonly Article[];
      /** Clauses to stand behind the file's name: parts that were left out, and what to do. */
      readonly notes: readonly string[];
    }
  /** `why` is a clause to stand behind the file's name. */
  | { readonly outcome: 'left-out'; readonly why: string };

/**
 * Reads a file of one format.
 * @param file path below the articles folder, with `/`
 */
export type ReadFormat = (file: string, bytes: Uint8Array) => Promise<ReadArticles>;

/** A kind of file that is read. */
export interface Format {
  /** As people call it, to stand behind "as". */
  readonly name: string;
  /** In lower case, dot included. */
  readonly endings: readonly string[];
  /** Largest file that is read, in bytes. */
  readonly largest: number;
  /** Gives what reads it. Libraries are loaded here, so that a folder without such files never waits for them. */
  load(): Promise<ReadFormat>;
}

/** One article, read whole. */
export function oneArticle(article: Article): ReadArticles {
  return { outcome: 'articles', articles: [article], notes: [] };
}

export function leftOut(why: string): ReadArticles {
  return { outcome: 'left-out', why };
}
