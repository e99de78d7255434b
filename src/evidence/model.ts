import type { AnswerType } from '../question/answerType.js';
import type { FeatureName } from './features.js';
import type { Necessity } from './necessity.js';

/** What the judge has learnt from question sets; see `data/model.ts` for where it comes from. */
export interface Model {
  /** How much an answer needs each word of a question. */
  readonly necessity: Necessity;
  /** Weight of each feature in the score that ranks the sentences of one question. */
  readonly ranker: Readonly<Record<FeatureName, number>>;
  /** Log-odds that the best sentence answers: bias plus weight times value, summed. */
  readonly gate: {
    readonly bias: number;
    readonly features: Readonly<Record<FeatureName, number>>;
    /** For the best sentence's score, in fifths. */
    readonly score: number;
    /** For its lead over the second best, in thirds, up to 1. */
    readonly lead: number;
    /** For the type of answer that is asked for. */
    readonly types: Readonly<Record<AnswerType, number>>;
    /** When the question names its type outright. */
    readonly explicit: number;
  };
  /** The least confidence at which the best sentence is given as the answer. */
  readonly threshold: number;
}
