import type { Outcome, Quote } from '../../../src/engine/answers/outcome.js';
import type { RefusalCode } from '../../../src/engine/evidence/refusalCode.js';
import { slice } from '../../../src/engine/text/span.js';

/** A quote as a person sees it. */
export interface SeenQuote {
  readonly file: string;
  readonly text: string;
  readonly highlight: string | undefined;
  /** Files, in the order of the reply. */
  readonly alsoIn: readonly string[];
}

export interface SeenRefusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly nearest: readonly string[];
}

/** The quotes of an answer, best first; fails the test, with the refusal's words, when there is none. */
export function quotesOf(outcome: Outcome): readonly SeenQuote[] {
  if (outcome.outcome === 'refusal') {
    const { code, message } = outcome.reason;
    throw new Error(`refused (${code}): ${message}`);
  }
  return outcome.quotes.map(seeQuote);
}

/** The first quote of an answer. */
export function firstQuoteOf(outcome: Outcome): SeenQuote {
  const [first] = quotesOf(outcome);
  if (first === undefined) throw new Error('an answer without a quote');
  return first;
}

/** A refusal's reason and nearest passages; fails the test, with the quote, when it is an answer. */
export function refusalOf(outcome: Outcome): SeenRefusal {
  if (outcome.outcome === 'answer') {
    const [{ article, text }] = outcome.quotes;
    throw new Error(`answered with ${article.file}: ${text}`);
  }
  const { code, message } = outcome.reason;
  return { code, message, nearest: outcome.nearest.map(({ text }) => text) };
}

function seeQuote({ article, text, highlight, alsoIn }: Quote): SeenQuote {
  return {
    file: article.file,
    text,
    highlight: highlight && slice(article.text, highlight),
    alsoIn: alsoIn.map((citation) => citation.article.file),
  };
}
