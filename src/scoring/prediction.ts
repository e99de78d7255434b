/** One decision to be measured: how sure it was, and whether it was right. */
export interface Prediction {
  /** Probability, 0–1, that the decision is right. */
  readonly confidence: number;
  readonly correct: boolean;
}
