import { setImmediate } from 'node:timers/promises';
import { adam, addTo, dot } from './adam.js';
import type { FitOptions } from './fitRanker.js';

/** One decision to learn from. */
export interface LogisticCase {
  /** The values, in the order of the weights; of a sparse case those that are not 0. */
  readonly input: Float64Array;
  /** The weights that the values of a sparse case belong to. */
  readonly places?: Uint16Array;
  readonly right: boolean;
  readonly weight: number;
}

/** Log-odds as a bias and a weighted sum. */
export interface Logistic {
  readonly weights: Float64Array;
  readonly bias: number;
}

const RATE = 0.05;

/** Logistic regression; the bias is not pulled towards 0. Every run of the same cases gives the same weights. */
export async function fitLogistic(
  cases: readonly LogisticCase[],
  size: number,
  { l2, epochs }: FitOptions,
): Promise<Logistic> {
  const weights = new Float64Array(size + 1); // the bias comes last
  const step = adam(size + 1, RATE);
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const gradient = weights.map((weight, at) => (at < size ? l2 * weight : 0));
    for (const { input, places, right, weight } of cases) {
      const sum = places === undefined ? dot(weights, input) : dotAt(weights, input, places);
      const expected = sigmoid(sum + (weights[size] ?? 0));
      const error = ((expected - (right ? 1 : 0)) * weight) / total;
      if (places === undefined) addTo(gradient, input, error);
      else addAt(gradient, input, places, error);
      gradient[size] = (gradient[size] ?? 0) + error;
    }
    if (total > 0) step(weights, gradient);
    if (epoch % 10 === 0) await setImmediate();
  }
  return { weights: weights.slice(0, size), bias: weights[size] ?? 0 };
}

function dotAt(weights: Float64Array, values: Float64Array, places: Uint16Array): number {
  let sum = 0;
  for (const [at, place] of places.entries()) sum += (weights[place] ?? 0) * (values[at] ?? 0);
  return sum;
}

function addAt(sum: Float64Array, values: Float64Array, places: Uint16Array, factor: number): void {
  for (const [at, place] of places.entries())
    sum[place] = (sum[place] ?? 0) + factor * (values[at] ?? 0);
}

/** Log-odds of one input. */
export function logOddsOf({ weights, bias }: Logistic, input: Float64Array): number {
  return bias + dot(weights, input);
}

export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
