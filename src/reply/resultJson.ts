import type { Outcome, Quote } from '../engine/answers/outcome.js';
import { writeReceipt } from '../engine/answers/receipt.js';
import type { Citation } from '../engine/articles/citation.js';
import { pagesOf } from '../engine/articles/pagesOf.js';
import { type Span, slice } from '../engine/text/span.js';

/** The place of a quote in its file; offsets in UTF-16 code units, `end` exclusive. */
export interface PlaceJson {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** Only of a file that has pages: the first and the last that the place is on. */
  readonly pages?: readonly [first: number, last: number];
}

/** A place with its words: `text` is exactly that slice of the file. */
export interface CitationJson extends PlaceJson {
  readonly text: string;
}

export interface QuoteJson extends CitationJson {
  /** Offsets count in the file, as those of the quote do. */
  readonly highlight: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  } | null;
  /** As written; `null` when the article has none. */
  readonly headline: string | null;
  /** `YYYY-MM-DD`; `null` when the article states none. */
  readonly date: string | null;
  readonly alsoIn: readonly PlaceJson[];
  /** Who published the article, and its address: only when its file states them. */
  readonly source?: string;
  readonly url?: string;
  /** Only of a quote of an answer: what `verify` finds it by. */
  readonly receipt?: string;
}

/** A batch line's own name for itself; given back as it came. */
export type ResultId = string | number;

/** One result of `ask`, field for field as other programs read it: only ever added to. */
export type ResultJson = { readonly id?: ResultId; readonly question: string } & (
  | {
      readonly outcome: 'answer';
      readonly confidence: number;
      readonly quotes: readonly QuoteJson[];
      /** That of the first quote. */
      readonly receipt: string;
      /** Only there, and then `true`, when the quotes state different values and none is picked. */
      readonly differing?: true;
    }
  | {
      readonly outcome: 'refusal';
      readonly confidence: number;
      readonly reason: { readonly code: string; readonly message: string };
      /** Only there, and then `true`, when the nearest may answer and are not sure to. */
      readonly unsure?: true;
      readonly nearest: readonly CitationJson[];
    }
);

/** A batch line that could not be served, in the place of its result; `id` is `null` when unreadable. */
export interface ErrorJson {
  readonly id: ResultId | null;
  readonly outcome: 'error';
  readonly error: string;
}

/** An outcome in the published form, its fields in the published order. */
export function resultJson(question: string, outcome: Outcome, id?: ResultId): ResultJson {
  const asked = id === undefined ? { question } : { id, question };
  switch (outcome.outcome) {
    case 'answer':
      return {
        ...asked,
        outcome: outcome.outcome,
        confidence: outcome.confidence,
        quotes: outcome.quotes.map(quoteOfAnswer),
        receipt: writeReceipt(outcome.quotes[0]),
        ...(outcome.differing ? { differing: true as const } : {}),
      };
    case 'refusal':
      return {
        ...asked,
        outcome: outcome.outcome,
        confidence: outcome.confidence,
        reason: { code: outcome.reason.code, message: outcome.reason.message },
        ...(outcome.unsure ? { unsure: true as const } : {}),
        nearest: outcome.nearest.map(citationJson),
      };
  }
}

/** A citation in the published form. */
export function citationJson(citation: Citation): CitationJson {
  return { ...placeJson(citation), text: citation.text };
}

/** A quote in the published form; `highlight` counts in the article's text. */
export function quoteJson(
  citation: Citation,
  highlight: Span | undefined,
  alsoIn: readonly Citation[],
): QuoteJson {
  const { article } = citation;
  return {
    ...citationJson(citation),
    highlight:
      highlight === undefined
        ? null
        : { start: highlight.start, end: highlight.end, text: slice(article.text, highlight) },
    headline: article.headline === undefined ? null : slice(article.text, article.headline),
    date: article.published?.date ?? null,
    alsoIn: alsoIn.map(placeJson),
    ...(article.source === undefined ? {} : { source: article.source }),
    ...(article.url === undefined ? {} : { url: article.url }),
  };
}

function quoteOfAnswer(quote: Quote): QuoteJson {
  return {
    ...quoteJson(quote, quote.highlight, quote.alsoIn),
    receipt: writeReceipt(quote),
  };
}

function placeJson({ article, start, end }: Citation): PlaceJson {
  const pages = pagesOf(article, { start, end });
  return { file: article.file, start, end, ...(pages === undefined ? {} : { pages }) };
}
