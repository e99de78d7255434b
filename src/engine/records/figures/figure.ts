import type { Sentence } from '../../articles/passage.js';
import type { Span } from '../../text/span.js';
import type { Period } from '../../values/periods.js';

/** Words of the figure's article. */
export interface Stated extends Span {
  /** Whether another sentence states them, and the figure's own goes on from it. */
  readonly lent: boolean;
}

/** The time that a figure is of. */
export interface FigurePeriod extends Stated {
  /** As written or, for a word such as "last year", as the article's own date makes certain; `undefined` where it does not. */
  readonly period: Period | undefined;
}

/** How a figure moved, by the article's own words. */
export interface Growth {
  readonly way: 'up' | 'down';
  /** By how much, with its unit; `undefined` where only the way is told. */
  readonly by: Quantity | undefined;
  /** What it is held against: "the same period in 2023". */
  readonly against: Span | undefined;
}

/** A number as written and as normalised. Nothing is converted: an amount in dong stays one in dong. */
export interface Quantity extends Span {
  /** The lower end of a range; `undefined` for a figure left open ("tens of billions"). */
  readonly value: number | undefined;
  /** The upper end of a range. */
  readonly toValue: number | undefined;
  /** ISO 4217 code or the currency's word, `%`, or a unit of measure in the singular; `undefined` for a bare number. */
  readonly unit: string | undefined;
}

/** An amount, a share, a count or a rank that a sentence states. All spans count in the sentence's article. */
export interface Figure extends Quantity {
  readonly sentence: Sentence;
  /** `change`: a rise or a fall of which the article states no outcome ("sales rose 5 percent"). */
  readonly kind: 'amount' | 'share' | 'count' | 'rank' | 'change';
  /** What it measures or counts, in the sentence's own words. */
  readonly measure: Span | undefined;
  /** What a share is a share of. */
  readonly of: Span | undefined;
  readonly whose: Stated | undefined;
  /** The other side of a trade. */
  readonly towards: Stated | undefined;
  /** A place that the goods only pass. */
  readonly via: Stated | undefined;
  /** Which way goods flow, from whose side; `both` for trade at large. */
  readonly direction: 'export' | 'import' | 'both' | undefined;
  readonly period: FigurePeriod | undefined;
  readonly growth: Growth | undefined;
}
