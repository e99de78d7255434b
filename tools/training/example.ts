/** Real news, news of our own invention, or the text of an encyclopaedia. */
export type TextKind = 'news' | 'invented' | 'encyclopaedia';

/** One sentence that was judged for a question. */
export interface Candidate {
  /** In the order of `FEATURE_NAMES`. */
  readonly features: Float64Array;
  /** Constraints that it breaks, by name; with any of them it is no answer whatever its score. */
  readonly broken: readonly string[];
  /** Whether its quote holds a gold answer. */
  readonly holds: boolean;
  /** Whether it does so in a file that supports the answer. */
  readonly right: boolean;
}

/** A question as the judge sees it, with what is right: the unit of learning. */
export interface Example {
  readonly set: string;
  readonly kind: TextKind;
  /** Questions about the same article are of one fold; what is measured on a fold was learnt from the others. */
  readonly fold: string;
  readonly answerable: boolean;
  /** None for small talk, which is refused before anything is judged. */
  readonly candidates: readonly Candidate[];
}
