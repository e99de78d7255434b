import type { Citation } from '../../articles/citation.js';
import type { Span } from '../../text/span.js';

/** What a sentence states of an organisation, in its own words. */
export interface OrganisationStatement {
  readonly quote: Citation;
  /** The full name or the description, a span of the article's text inside the quote. */
  readonly words: Span;
  /** Where the same sentence stands again. */
  readonly alsoIn: readonly Citation[];
}

/** An organisation, or an abbreviation of anything else, under all forms that the articles use. */
export interface Organisation {
  /** The fullest form, as the articles write it. */
  readonly name: string;
  /** Every other form that occurs, most frequent first: abbreviations, tickers, shortened names. */
  readonly aliases: readonly string[];
  /** Where an abbreviation stands beside what it is short for, which is what `words` marks. */
  readonly expansions: readonly OrganisationStatement[];
  /** What it is, where a sentence says so: `the ruling`, `a low-cost carrier from …`. */
  readonly descriptions: readonly OrganisationStatement[];
  /** One sentence for each place where it is named, in reading order. */
  readonly mentions: readonly Citation[];
}

/** What a look-up of an organisation gives. */
export type OrganisationLookup =
  | { readonly outcome: 'organisation'; readonly organisation: Organisation }
  | { readonly outcome: 'choice'; readonly organisations: readonly Organisation[] }
  | { readonly outcome: 'unknown'; readonly nearest: readonly Organisation[] };
