import type { TermTraits } from '../../evidence/necessity.js';
import type { Asked } from '../../question/asked.js';

/** A copy of a question, or the question as it was written. */
export type Form = 'original' | 'lower-case' | 'keywords' | 'misspelt' | 'swapped';

/** `off-topic` questions were asked of other articles. */
export type Topic = 'answerable' | 'unanswerable' | 'off-topic';

/** One sentence that was judged for a question. */
export interface Candidate {
  /** In the order of `FEATURE_NAMES`. */
  readonly features: Float64Array;
  /** How far each of the question's terms is found: in the sentence, and with its context, in turn. */
  readonly covers: Float64Array;
  /** Whether it breaks a constraint, so that it is no answer whatever its score. */
  readonly broken: boolean;
  /** Whether its quote holds a gold answer. */
  readonly holds: boolean;
  /** Whether it does so in a file that supports the answer. */
  readonly right: boolean;
}

/** A question as the judge sees it, with what is right: the unit of learning. */
export interface Example {
  readonly set: string;
  /** Sets of our own stand for what the bot is for; public ones keep the judge honest. */
  readonly own: boolean;
  /** Questions about the same article are of one fold; what is measured on a fold was learnt from the others. */
  readonly fold: number;
  readonly form: Form;
  readonly topic: Topic;
  /** The question's terms. */
  readonly traits: readonly TermTraits[];
  readonly asked: Pick<Asked, 'type' | 'explicit'>;
  /** None for small talk, which is refused before anything is judged. */
  readonly candidates: readonly Candidate[];
}
