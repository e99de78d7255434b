import { FEATURE_NAMES, type FeatureName } from '../../evidence/features.js';
import type { Model } from '../../evidence/model.js';
import type { Necessity } from '../../evidence/necessity.js';
import { ANSWER_TYPES, type AnswerType } from '../../question/answerType.js';
import type { Learnt } from './learn.js';

/** Four decimals: no decision has been seen to turn on the fifth. */
const DECIMALS = 4;

/** The learnt numbers by name, rounded. */
export function toModel(
  { ranker, gate: { weights, bias }, threshold }: Learnt,
  necessity: Necessity,
): Model {
  const at = FEATURE_NAMES.length;
  return {
    necessity,
    ranker: byName<FeatureName>(FEATURE_NAMES, ranker),
    gate: {
      bias: round(bias),
      features: byName<FeatureName>(FEATURE_NAMES, weights),
      score: round(weights[at] ?? 0),
      lead: round(weights[at + 1] ?? 0),
      types: byName<AnswerType>(ANSWER_TYPES, weights.subarray(at + 2)),
      explicit: round(weights[at + 2 + ANSWER_TYPES.length] ?? 0),
    },
    threshold,
  };
}

/** A model's numbers in order. */
export function fromModel({ ranker, gate, threshold }: Model): Learnt {
  const { bias, features, score, lead, types, explicit } = gate;
  return {
    ranker: Float64Array.from(FEATURE_NAMES, (name) => ranker[name]),
    gate: {
      bias,
      weights: Float64Array.of(
        ...FEATURE_NAMES.map((name) => features[name]),
        score,
        lead,
        ...ANSWER_TYPES.map((type) => types[type]),
        explicit,
      ),
    },
    threshold,
  };
}

/** The values, rounded, each under the name of its place. */
export function byName<K extends string>(
  names: readonly K[],
  values: Float64Array,
): Record<K, number> {
  const entries = names.map((name, at) => [name, round(values[at] ?? 0)]);
  return Object.fromEntries(entries) as Record<K, number>; // one entry for each name
}

/** As a model keeps it: to four decimals, and without the sign of a zero, which no source file keeps. */
export function round(value: number): number {
  return Number(value.toFixed(DECIMALS)) + 0;
}
