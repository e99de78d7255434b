import { MOST_AHEAD } from '../../src/engine/evidence/confidence.js';
import { DECIDING, FEATURE_NAMES, RANKING } from '../../src/engine/evidence/features.js';
import { dot } from './adam.js';
import type { Candidate, Example } from './example.js';

/** How many numbers the gate weighs: its features, the score, and how far it is ahead. */
export const GATE_SIZE = DECIDING.length + 2;
/** Places of the features that rank, and of those that decide, among a candidate's. */
const RANKING_PLACES = RANKING.map((name) => FEATURE_NAMES.indexOf(name));
const DECIDING_PLACES = DECIDING.map((name) => FEATURE_NAMES.indexOf(name));

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
export function bestOf({ candidates }: Example, ranker: Float64Array): Best | undefined {
  let first: Scored | undefined;
  let second: Scored | undefined;
  for (const candidate of candidates) {
    const scored = { candidate, score: dot(ranker, rankInput(candidate)) };
    if (first === undefined || isBetter(scored, first)) {
      second = first;
      first = scored;
    } else if (second === undefined || isBetter(scored, second)) {
      second = scored;
    }
  }
  if (first === undefined) return undefined;
  const ahead =
    second === undefined || second.candidate.broken.length > 0
      ? MOST_AHEAD
      : Math.max(0, Math.min(MOST_AHEAD, first.score - second.score));
  return {
    candidate: first.candidate,
    input: Float64Array.of(...valuesAt(first.candidate, DECIDING_PLACES), first.score, ahead),
  };
}

/** What the ranker weighs of a sentence, in the order of `RANKING`. */
export function rankInput(candidate: Candidate): Float64Array {
  return Float64Array.from(valuesAt(candidate, RANKING_PLACES));
}

function valuesAt({ features }: Candidate, places: readonly number[]): number[] {
  return places.map((place) => features[place] ?? 0);
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Of equals the one that came first stays. */
function isBetter(a: Scored, b: Scored): boolean {
  const [brokenA, brokenB] = [a.candidate.broken.length > 0, b.candidate.broken.length > 0];
  return brokenA === brokenB ? a.score > b.score : brokenB;
}
