import type { Sentence } from '../articles/passage.js';
import type { Span } from '../language/span.js';
import type { Constraint } from './constraint.js';
import type { Features } from './features.js';

/** What was found about one sentence as the answer to one question. */
export interface Verdict {
  readonly sentence: Sentence;
  /** Log-odds before the constraints; ranks the candidates of one question. */
  readonly score: number;
  /** Probability, 0–1, that the sentence answers; 0 when a constraint failed. */
  readonly confidence: number;
  readonly constraints: readonly Constraint[];
  readonly features: Features;
  /** The short answer, when the question's type has one. */
  readonly highlight: Span | undefined;
}

/** The constraints that the sentence breaks. */
export function failed({ constraints }: Verdict): readonly Constraint[] {
  return constraints.filter(({ state }) => state === 'failed');
}
