import type { Span } from '../text/span.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** A possible answer with the words that lead it in, which tell how near it stands: "(because) the road was shut". */
export interface LedSpan extends Span {
  /** The span with its lead-in; the span itself when `undefined`. */
  readonly reach?: Span;
}

/** Where a form stands in a sentence; of a match with a group `is`, that group, and the whole is its reach. Offsets count in the article's text. */
export function matches({ sentence }: SentenceAnalysis, expression: RegExp): LedSpan[] {
  const { text } = sentence.article;
  return [...text.slice(sentence.start, sentence.end).matchAll(expression)].map((match) => {
    const whole = sentence.start + match.index;
    const reach = { start: whole, end: whole + match[0].length };
    const inner = match.groups?.is;
    if (inner === undefined) return reach;
    const start = whole + match[0].lastIndexOf(inner);
    return { start, end: start + inner.length, reach };
  });
}
