import type { Span } from './span.js';
import { termTokens } from './terms.js';

/**
 * The terms of some spans of a text as one string with a blank on each side of every term: compact to
 * keep for thousands of sentences, and quick to look into with `hasTerms`.
 */
export function termLine(text: string, spans: readonly (Span | undefined)[]): string {
  const terms = spans.flatMap((span) =>
    span === undefined
      ? []
      : termTokens(text, span).flatMap(({ term }) => (term === undefined ? [] : [term])),
  );
  return ` ${[...new Set(terms)].join(' ')} `;
}

/** The terms of what somebody typed, each once. */
export function typedTerms(typed: string): readonly string[] {
  return [...new Set(termTokens(typed).flatMap(({ term }) => (term === undefined ? [] : [term])))];
}

/** Whether a term line holds every one of the terms; no terms are always held. */
export function hasTerms(line: string, terms: readonly string[]): boolean {
  return terms.every((term) => line.includes(` ${term} `));
}
