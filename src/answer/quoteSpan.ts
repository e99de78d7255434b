import type { Sentence } from '../articles/passage.js';
import type { Span } from '../language/span.js';

/** Openings of a sentence that says nothing without the one before it. */
const LEANS =
  /^["“‘'(\s]*(?:(?:that|this|it)\s+(?:is|was)\s+why|that['’]s\s+why|for\s+(?:that|this|these)\s+reasons?|as\s+a\s+result\b|therefore\b|hence\b|because\s+of\s+(?:this|that|it)\b)/i;

/** The stretch to quote for a sentence: with the sentence before it when it leans on that ("That is why …"). */
export function quoteSpan(sentence: Sentence, previous: Sentence | undefined): Span {
  const { article, start, end } = sentence;
  const own = { start, end };
  if (previous === undefined || previous.kind !== sentence.kind) return own;
  if (!LEANS.test(article.text.slice(start, end))) return own;
  // Only white space may stand between: a quote is one unbroken slice.
  return article.text.slice(previous.end, start).trim() === ''
    ? { start: previous.start, end }
    : own;
}
