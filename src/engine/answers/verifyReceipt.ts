import { setImmediate } from 'node:timers/promises';
import type { Article } from '../articles/article.js';
import { type Citation, cite } from '../articles/citation.js';
import type { Passage } from '../articles/passage.js';
import { type ChangedQuote, findChanged } from './findChanged.js';
import { findMoved } from './findMoved.js';
import { hashExact, hashFile, type Receipt } from './receipt.js';

/** What became of a quote. */
export type Verification =
  /** It stands where it stood, character for character. */
  | { readonly outcome: 'unchanged'; readonly quote: Citation }
  /** It stands character for character elsewhere, in its file or in another. */
  | { readonly outcome: 'moved'; readonly quote: Citation; readonly sameFile: boolean }
  | ({ readonly outcome: 'changed' } & ChangedQuote)
  /** `article` is the file that it stood in, when that is still there. */
  | { readonly outcome: 'gone'; readonly article: Article | undefined };

/** The articles that a quote is looked for in. */
export interface VerifiedAgainst {
  articles(): readonly Article[];
  passagesOf(article: Article): readonly Passage[];
}

/** After how many articles others get their turn: a search of all of them can take seconds. */
const TURN = 20;
/**
 * Least likeness of what is shown as the new wording, in the quote's own file. Two sentences that have
 * nothing to do with each other share "the" and "of", and by chance more: among 100,000 the likest
 * reaches 0.65 to 0.71, among the twenty of one file hardly ever.
 */
const LIKE = 0.65;
/** The same among all files, when its own is gone. */
const LIKE_ELSEWHERE = 0.85;
/** A quote of fewer words is too easily like another for one in another file to be the same, changed. */
const TELLING_WORDS = 8;

/**
 * Looks a quote up in the articles as they are: at its place, then anywhere, then in other words; in
 * its own file first, and in other words elsewhere only when its own file is there no longer.
 */
export async function verifyReceipt(
  receipt: Receipt,
  { articles, passagesOf }: VerifiedAgainst,
): Promise<Verification> {
  const all = articles();
  const own = all.filter(({ file }) => hashFile(file) === receipt.file);
  const { start, length, exact } = receipt;
  for (const article of own) {
    const quote = cite(article, { start, end: start + length });
    if (hashExact(quote.text) === exact) return { outcome: 'unchanged', quote };
  }
  for (const [at, article] of [...own, ...all].entries()) {
    const found = findMoved(receipt, article);
    if (found !== undefined) {
      return { outcome: 'moved', quote: cite(article, found), sameFile: own.includes(article) };
    }
    if (at % TURN === TURN - 1) await setImmediate();
  }
  const others = own.length === 0 && receipt.prints.length >= TELLING_WORDS ? all : [];
  let nearest: ChangedQuote | undefined;
  for (const [at, article] of [...own, ...others].entries()) {
    const like = own.length > 0 ? LIKE : LIKE_ELSEWHERE;
    const found = findChanged(receipt, passagesOf(article), like);
    if (found !== undefined && found.likeness > (nearest?.likeness ?? 0)) nearest = found;
    if (at % TURN === TURN - 1) await setImmediate();
  }
  return nearest === undefined
    ? { outcome: 'gone', article: own[0] }
    : { outcome: 'changed', ...nearest };
}
