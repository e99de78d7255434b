import { FEATURE_NAMES, type FeatureName } from '../../../src/engine/evidence/features.js';
import type { Candidate, Example } from '../../../tools/training/example.js';

/** Feature values in order, 0 but for those given. */
export function featuresOf(values: Partial<Record<FeatureName, number>>): Float64Array {
  return Float64Array.from(FEATURE_NAMES, (name) => values[name] ?? 0);
}

/** A sentence of these features that holds constraints and no answer, if nothing else is said. */
export function candidate(
  values: Partial<Record<FeatureName, number>>,
  { right = false, broken = [] }: { right?: boolean; broken?: readonly string[] } = {},
): Candidate {
  return { features: featuresOf(values), right, holds: right, broken };
}

/** An answerable question of news, if nothing else is said. */
export function example(
  candidates: readonly Candidate[],
  about: Partial<Omit<Example, 'candidates'>> = {},
): Example {
  return {
    set: 'made up',
    kind: 'news',
    fold: 'one',
    answerable: true,
    candidates,
    ...about,
  };
}

/** Pseudo-random numbers from 0 to below 1, the same at each run (a linear congruential generator). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
