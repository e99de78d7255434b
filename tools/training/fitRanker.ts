import { setImmediate } from 'node:timers/promises';
import { adam, addTo, dot } from './adam.js';

/** The sentences of one question that are told apart. */
export interface RankList {
  readonly weight: number;
  readonly right: readonly Float64Array[];
  readonly wrong: readonly Float64Array[];
}

export interface FitOptions {
  /** Pull towards 0: the weights' squares, times half of this, are added to the loss. */
  readonly l2: number;
  readonly epochs: number;
}

const RANKER: FitOptions = { l2: 1e-3, epochs: 120 };
const RATE = 0.05;

/**
 * Weights under which a right sentence comes first: the loss of a question is −log of the share of
 * softmax probability that its right sentences get together (listwise, as in ListNet, Cao et al. 2007),
 * the mean over all questions by weight. Every run of the same lists gives the same weights.
 */
export async function fitRanker(
  lists: readonly RankList[],
  size: number,
  { l2, epochs }: FitOptions = RANKER,
): Promise<Float64Array> {
  const weights = new Float64Array(size);
  const step = adam(size, RATE);
  const useful = lists.filter(({ right, wrong }) => right.length > 0 && wrong.length > 0);
  const total = useful.reduce((sum, { weight }) => sum + weight, 0);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const gradient = weights.map((weight) => l2 * weight);
    for (const list of useful) addGradient(list, weights, gradient, list.weight / total);
    step(weights, gradient);
    await setImmediate();
  }
  return weights;
}

/** Probability under the model, less probability among the right ones alone. */
function addGradient(
  { right, wrong }: RankList,
  weights: Float64Array,
  gradient: Float64Array,
  factor: number,
): void {
  const scores = [...right, ...wrong].map((features) => dot(weights, features));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = sum(powers);
  const ofRight = sum(powers.slice(0, right.length));
  for (const [at, features] of right.entries())
    addTo(gradient, features, factor * (powers[at] ?? 0) * (1 / all - 1 / ofRight));
  for (const [at, features] of wrong.entries())
    addTo(gradient, features, (factor * (powers[right.length + at] ?? 0)) / all);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
