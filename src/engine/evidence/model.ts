import type { DECIDING, RANKING } from './features.js';

/** What the judge has learnt from question sets; `models/gate.json` says which, and what it reached. */
export interface Model {
  /** Weight of each feature in the score that ranks the sentences of one question. */
  readonly ranker: Readonly<Record<(typeof RANKING)[number], number>>;
  /** Log-odds that the best sentence answers: bias plus weight times value, summed. */
  readonly gate: {
    readonly bias: number;
    readonly features: Readonly<Record<(typeof DECIDING)[number], number>>;
    /** For the best sentence's score. */
    readonly score: number;
    /** For its score above the second best's, up to 3. */
    readonly ahead: number;
  };
  /** The least confidence at which the best sentence is given as the answer. */
  readonly threshold: number;
}
