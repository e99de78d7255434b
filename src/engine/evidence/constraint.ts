import type { RefusalCode } from './refusalCode.js';

/** A condition that an answer must meet, whatever else speaks for it. */
export type ConstraintName = 'names' | 'period' | 'direction' | 'post' | 'type' | 'premise';

/** How a sentence stands to a hard constraint of the question. */
export interface Constraint {
  readonly name: ConstraintName;
  /** `unclear`: the sentence and its context do not say. */
  readonly state: 'held' | 'unclear' | 'failed';
  /** 0–1: how well it holds; 1 when stated in the sentence itself, 0 when failed. */
  readonly degree: number;
  /** What a refusal says when this is what failed. */
  readonly code?: RefusalCode;
  /** What the sentence states instead, in its own words ("2022"). */
  readonly stated?: readonly string[];
}
