import { FEATURE_NAMES } from '../../evidence/features.js';
import { ANSWER_TYPES } from '../../question/answerType.js';
import { dot } from './adam.js';
import type { Candidate, Example } from './example.js';

/** How many numbers the gate weighs: features, score, lead, answer types, and whether the type was named. */
export const GATE_SIZE = FEATURE_NAMES.length + 2 + ANSWER_TYPES.length + 1;

/** A question's best sentence under a ranker. */
export interface Best {
  readonly candidate: Candidate;
  /** What the gate weighs, laid out as `GATE_SIZE` says. */
  readonly input: Float64Array;
}

/**
 * The best sentence and what the gate sees of it, by the same arithmetic as `standingOf` and
 * `confidenceOf`. `undefined` when nothing was found; a sentence that breaks a constraint is the best
 * only when all do.
 */
export function bestOf({ candidates, asked }: Example, ranker: Float64Array): Best | undefined {
  let first: Scored | undefined;
  let second: Scored | undefined;
  for (const candidate of candidates) {
    const scored = { candidate, score: dot(ranker, candidate.features) };
    if (first === undefined || isBetter(scored, first)) {
      second = first;
      first = scored;
    } else if (second === undefined || isBetter(scored, second)) {
      second = scored;
    }
  }
  if (first === undefined) return undefined;
  const behind = second === undefined || second.candidate.broken ? first.score - 3 : second.score;
  const lead = Math.max(0, Math.min(1, (first.score - behind) / 3));
  return {
    candidate: first.candidate,
    input: Float64Array.of(
      ...first.candidate.features,
      first.score / 5,
      lead,
      ...ANSWER_TYPES.map((type) => (type === asked.type ? 1 : 0)),
      asked.explicit ? 1 : 0,
    ),
  };
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Of equals the one that came first stays. */
function isBetter(a: Scored, b: Scored): boolean {
  return a.candidate.broken === b.candidate.broken ? a.score > b.score : b.candidate.broken;
}
