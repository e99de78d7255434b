import type { Span } from '../text/span.js';
import type { Quote } from './outcome.js';

/** A sentence of somebody's message that states something the articles may speak of. */
export interface Claim extends Span {
  /** The message's own words: its slice from `start` to `end`. */
  readonly text: string;
}

/**
 * In what a passage says otherwise: `figure` another amount, `year` another year, month or day,
 * `direction` a rise for a fall or the trade the other way round, `name` another name in the same place,
 * `post` another rank.
 */
export type Difference = 'figure' | 'year' | 'direction' | 'name' | 'post';

/** What the articles say to one claim. */
export type ClaimVerdict = { readonly claim: Claim } & (
  | {
      readonly outcome: 'supported';
      /** One or two passages that state all of the claim, best first. */
      readonly quotes: readonly [Quote, ...Quote[]];
      /** A passage of another article that states another value for the same; none is picked. */
      readonly against: readonly Quote[];
    }
  | {
      readonly outcome: 'contradicted';
      readonly difference: Difference;
      /** One or two passages that state another value for the same thing, best first. */
      readonly quotes: readonly [Quote, ...Quote[]];
    }
  | { readonly outcome: 'nothing' }
);

/** What the articles say to a message. */
export interface CheckedText {
  /** In the order of the message, at most `MOST_CLAIMS`. */
  readonly verdicts: readonly ClaimVerdict[];
  /** How many claims beyond those the message makes. */
  readonly left: number;
}

/** A message is checked up to so many claims. */
export const MOST_CLAIMS = 10;
