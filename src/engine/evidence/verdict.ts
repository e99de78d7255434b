import type { Sentence } from '../articles/passage.js';
import type { Span } from '../text/span.js';
import type { Constraint } from './constraint.js';
import type { TermCover } from './coverage.js';
import type { Features } from './features.js';

/** What was found about one sentence as the answer to one question. */
export interface Verdict {
  readonly sentence: Sentence;
  /** Ranks the candidates of one question (see `Model.ranker`); no probability. */
  readonly score: number;
  /** How far each of the question's terms is found, in their order. */
  readonly covers: readonly TermCover[];
  readonly constraints: readonly Constraint[];
  readonly features: Features;
  /** The short answer, inside the sentence. */
  readonly highlight: Span;
}

/** The constraints that the sentence breaks. */
export function failed({ constraints }: Verdict): readonly Constraint[] {
  return constraints.filter(({ state }) => state === 'failed');
}

/** The constraints that speak against the sentence, whether or not one alone settles it. */
export function objections({ constraints }: Verdict): readonly Constraint[] {
  return constraints.filter(({ code }) => code !== undefined);
}

/** Whether the sentence breaks a constraint, so that it is no answer whatever its score. */
export function isBroken(verdict: Verdict): boolean {
  return failed(verdict).length > 0;
}
