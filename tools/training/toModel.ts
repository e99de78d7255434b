import { DECIDING, RANKING } from '../../src/engine/evidence/features.js';
import type { Model } from '../../src/engine/evidence/model.js';
import type { Learnt } from './learn.js';

/** Four decimals: no decision has been seen to turn on the fifth. */
const DECIMALS = 4;

/** The learnt numbers by name, rounded. */
export function toModel({ ranker, gate: { weights, bias }, threshold }: Learnt): Model {
  const at = DECIDING.length;
  return {
    ranker: byName(RANKING, ranker),
    gate: {
      bias: round(bias),
      features: byName(DECIDING, weights),
      score: round(weights[at] ?? 0),
      ahead: round(weights[at + 1] ?? 0),
    },
    threshold,
  };
}

/** A model's numbers in order. */
export function fromModel({ ranker, gate, threshold }: Model): Learnt {
  const { bias, features, score, ahead } = gate;
  const weights = [...DECIDING.map((name) => features[name]), score, ahead];
  return {
    ranker: Float64Array.from(RANKING, (name) => ranker[name]),
    gate: { bias, weights: Float64Array.from(weights) },
    threshold,
  };
}

function byName<Name extends string>(
  names: readonly Name[],
  values: Float64Array,
): Record<Name, number> {
  const entries = names.map((name, at) => [name, round(values[at] ?? 0)]);
  return Object.fromEntries(entries) as Record<Name, number>; // one entry for each name
}

/** As a model keeps it: to four decimals, and without the sign of a zero. */
function round(value: number): number {
  return Number(value.toFixed(DECIMALS)) + 0;
}
