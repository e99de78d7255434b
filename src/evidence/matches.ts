import type { Span } from '../language/span.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** Where a form stands in a sentence; of a match with a group `is`, only that group. Offsets count in the article's text. */
export function matches({ sentence }: SentenceAnalysis, expression: RegExp): Span[] {
  const { text } = sentence.article;
  return [...text.slice(sentence.start, sentence.end).matchAll(expression)].map((match) => {
    const inner = match.groups?.is;
    const start =
      sentence.start + match.index + (inner === undefined ? 0 : match[0].indexOf(inner));
    return { start, end: start + (inner ?? match[0]).length };
  });
}
