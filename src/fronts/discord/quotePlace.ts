import type { Article } from '../../engine/articles/article.js';
import { type Citation, cite } from '../../engine/articles/citation.js';
import type { ReplyQuote } from '../../reply/reply.js';
import { shortHash } from './shortHash.js';

/** Where a quote stands, short enough for a custom id. */
export interface QuotePlace {
  /** A hash of the file's path. */
  readonly file: string;
  /** UTF-16 code units in the article's text. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** A hash of the quote's words. */
  readonly check: string;
}

/** What a place leads to in the articles as they are. */
export type PlaceLookup =
  | { readonly outcome: 'found'; readonly quote: Citation }
  /** No article has that file. */
  | { readonly outcome: 'gone' }
  /** The file has other words there. */
  | { readonly outcome: 'changed' };

export function placeOf({ file, start, end, text }: ReplyQuote): QuotePlace {
  return { file: shortHash(file), start, end, check: shortHash(text) };
}

/** Finds a quote again, if it still stands word for word where it stood. */
export function findPlace(articles: readonly Article[], place: QuotePlace): PlaceLookup {
  const article = articles.find(({ file }) => shortHash(file) === place.file);
  if (article === undefined) return { outcome: 'gone' };
  const quote = cite(article, place);
  return shortHash(quote.text) === place.check
    ? { outcome: 'found', quote }
    : { outcome: 'changed' };
}
