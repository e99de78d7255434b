import type { Outcome, Quote } from '../engine/answers/outcome.js';
import type { Article } from '../engine/articles/article.js';
import type { Citation } from '../engine/articles/citation.js';
import { contains, type Span, slice } from '../engine/text/span.js';

/** One slice of a reply, and what is wrong with it. */
export interface CheckedSlice {
  readonly file: string;
  readonly span: Span;
  /** `undefined` when it is what stands in the file. */
  readonly fault: string | undefined;
}

/**
 * Checks every slice that a reply shows: quotes, their highlights, where else they stand, and the
 * nearest passages of a refusal. `articles` are the collection's own, by file: a reply that brings
 * an altered article along does not vouch for itself.
 */
export function checkVerbatim(
  outcome: Outcome,
  articles: ReadonlyMap<string, Article>,
): readonly CheckedSlice[] {
  switch (outcome.outcome) {
    case 'answer':
      return outcome.quotes.flatMap((quote) => [
        checkCitation(quote, articles),
        ...(quote.highlight === undefined ? [] : [checkHighlight(quote, quote.highlight)]),
        ...quote.alsoIn.map((citation) => checkCitation(citation, articles)),
      ]);
    case 'refusal':
      return outcome.nearest.map((citation) => checkCitation(citation, articles));
  }
}

function checkCitation(
  { article: { file }, start, end, text }: Citation,
  articles: ReadonlyMap<string, Article>,
): CheckedSlice {
  return { file, span: { start, end }, fault: findFault() };

  function findFault(): string | undefined {
    const article = articles.get(file);
    if (article === undefined) return 'the collection has no such file';
    if (text.trim() === '') return 'the quote is empty';
    return slice(article.text, { start, end }) === text ? undefined : 'the file reads otherwise';
  }
}

function checkHighlight(quote: Quote, highlight: Span): CheckedSlice {
  const fault = !contains(quote, highlight)
    ? 'the highlight leaves its quote'
    : highlight.start >= highlight.end
      ? 'the highlight is empty'
      : undefined;
  return { file: quote.article.file, span: highlight, fault };
}
