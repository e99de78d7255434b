import type { Citation } from '../articles/citation.js';
import type { Span } from '../language/span.js';

/** A role in the articles' own words, inside the sentence that states it. */
export interface Role {
  readonly quote: Citation;
  /** The role's words, a span of the article's text inside the quote. */
  readonly words: Span;
  /** Where the same sentence stands again. */
  readonly alsoIn: readonly Citation[];
}

/** Somebody named in the articles, under all forms of the name. */
export interface Person {
  /** The fullest form, as the articles write it. */
  readonly name: string;
  /** Every other form that occurs, most frequent first. */
  readonly aliases: readonly string[];
  /** Distinct roles, the fullest first; empty when no article states one. */
  readonly roles: readonly Role[];
  /** One sentence for each place where the person is named, in reading order. */
  readonly mentions: readonly Citation[];
}

/** What a look-up by name gives. */
export type PersonLookup =
  | { readonly outcome: 'person'; readonly person: Person }
  | { readonly outcome: 'choice'; readonly people: readonly Person[] }
  | { readonly outcome: 'unknown'; readonly nearest: readonly Person[] };
