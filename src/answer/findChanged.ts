import { type Citation, cite } from '../articles/citation.js';
import type { Passage, Sentence } from '../articles/passage.js';
import type { Span } from '../language/span.js';
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
 * Least likeness of what is shown as the quote's new wording. Unrelated sentences reach about 0.4 at
 * 4 bits a word and 0.5 at 3, by chance alone.
 */
const LIKE = 0.65;

/** The sentence, or the two sentences, most like a quote; `undefined` when none is like it. */
export function findChanged(
  receipt: Receipt,
  passages: readonly Passage[],
): ChangedQuote | undefined {
  const sentences = passages.flatMap((passage) => passage.sentences);
  let best: { readonly nearest: Citation; readonly likeness: number } | undefined;
  for (const [at, sentence] of sentences.entries()) {
    for (const span of [sentence, withNext(sentence, sentences[at + 1])]) {
      if (span === undefined) continue;
      const nearest = cite(sentence.article, span);
      const { likeness } = align(receipt, nearest.text);
      if (likeness > Math.max(LIKE, best?.likeness ?? 0)) best = { nearest, likeness };
    }
  }
  return best && describe(receipt, best.nearest);
}

/** A quote can be two sentences, and a sentence can have been made two. */
function withNext({ start, end, article }: Sentence, next: Sentence | undefined): Span | undefined {
  if (next === undefined || article.text.slice(end, next.start).trim() !== '') return undefined;
  return { start, end: next.end };
}

function align({ prints, plan }: Receipt, text: string) {
  const words = kept(hashWords(text), plan);
  return {
    words,
    ...alignPrints(
      prints,
      words.map((word) => printOf(word, plan)),
    ),
  };
}

function describe(receipt: Receipt, nearest: Citation): ChangedQuote {
  const { words, unmatched, likeness } = align(receipt, nearest.text);
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
