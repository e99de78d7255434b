import { type Citation, cite } from '../articles/citation.js';
import type { Passage, Sentence } from '../articles/passage.js';
import type { Span } from '../text/span.js';
import { alignPrints } from './alignPrints.js';
import { hashOfWords, type Receipt } from './receipt.js';
import { hashWords, kept, printOf } from './wordPrints.js';

/** The wording that a quote has now. */
export interface ChangedQuote {
  readonly nearest: Citation;
  /**
   * From the first word that is new to the last, in the article's text; `undefined` when words were only
   * taken away, or when the receipt of a long quote does not keep the words that changed.
   */
  readonly differs: Span | undefined;
  /** `marks`: white space, punctuation or nothing but the sentence's bounds; `words`: more than that. */
  readonly in: 'marks' | 'words';
  /** 0–1, of the words that the receipt keeps. */
  readonly likeness: number;
}

/**
 * The sentence, or the two sentences, most like a quote; `undefined` when none is like it.
 * @param like least likeness that counts, 0–1
 */
export function findChanged(
  receipt: Receipt,
  passages: readonly Passage[],
  like: number,
): ChangedQuote | undefined {
  const sentences = passages.flatMap((passage) => passage.sentences);
  let best: { readonly nearest: Citation; readonly likeness: number } | undefined;
  for (const [at, sentence] of sentences.entries()) {
    for (const span of [sentence, withNext(sentence, sentences[at + 1])]) {
      if (span === undefined) continue;
      const nearest = cite(sentence.article, span);
      const least = Math.max(like, best?.likeness ?? 0);
      const prints = printsOf(receipt, nearest.text);
      if (mostAlike(receipt.prints, prints) <= least) continue;
      const { likeness } = alignPrints(receipt.prints, prints);
      if (likeness > least) best = { nearest, likeness };
    }
  }
  return best && describe(receipt, best.nearest);
}

/** A quote can be two sentences, and a sentence can have been made two. */
function withNext({ start, end, article }: Sentence, next: Sentence | undefined): Span | undefined {
  if (next === undefined || article.text.slice(end, next.start).trim() !== '') return undefined;
  return { start, end: next.end };
}

function printsOf({ plan }: Receipt, text: string): number[] {
  return kept(hashWords(text), plan).map((word) => printOf(word, plan));
}

/** The likeness if all that both rows have stood in the same order: cheap to tell, and never too low. */
function mostAlike(first: readonly number[], second: readonly number[]): number {
  const counts = new Uint16Array(16);
  for (const print of first) counts[print] = (counts[print] ?? 0) + 1;
  let shared = 0;
  for (const print of second) {
    const left = counts[print] ?? 0;
    if (left === 0) continue;
    counts[print] = left - 1;
    shared++;
  }
  return (2 * shared) / Math.max(1, first.length + second.length);
}

function describe(receipt: Receipt, nearest: Citation): ChangedQuote {
  const words = kept(hashWords(nearest.text), receipt.plan);
  const { unmatched, likeness } = alignPrints(receipt.prints, printsOf(receipt, nearest.text));
  const first = words[unmatched[0] ?? -1];
  const last = words[unmatched.at(-1) ?? -1];
  const { start } = nearest;
  return {
    nearest,
    differs: first && last && { start: start + first.start, end: start + last.end },
    in: hashOfWords(nearest.text) === receipt.words ? 'marks' : 'words',
    likeness,
  };
}
