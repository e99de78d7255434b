import { setImmediate } from 'node:timers/promises';
import { adam, addTo, dot } from './adam.js';
import type { FitOptions } from './fitRanker.js';

/** One decision to learn from. */
export interface LogisticCase {
  readonly input: Float64Array;
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
    for (const { input, right, weight } of cases) {
      const expected = sigmoid(dot(weights, input) + (weights[size] ?? 0));
      const error = ((expected - (right ? 1 : 0)) * weight) / total;
      addTo(gradient, input, error);
      gradient[size] = (gradient[size] ?? 0) + error;
    }
    if (total > 0) step(weights, gradient);
    if (epoch % 10 === 0) await setImmediate();
  }
  return { weights: weights.slice(0, size), bias: weights[size] ?? 0 };
}

/** Log-odds of one input. */
export function logOddsOf({ weights, bias }: Logistic, input: Float64Array): number {
  return bias + dot(weights, input);
}

export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
