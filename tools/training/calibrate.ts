import { fitLogistic, type Logistic, sigmoid } from './fitLogistic.js';

/** Log-odds that were predicted, and what was true. */
export interface Predicted {
  readonly logOdds: number;
  readonly right: boolean;
}

/** Corrects log-odds: `slope × log-odds + shift`, the slope above 0 so that the order stays. */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** Below this the order would be lost in the rounding of the weights. */
const LEAST_SLOPE = 0.1;

/**
 * The correction under which predictions are as sure as they are right (Platt 1999, "Probabilistic
 * outputs for support vector machines", without its smoothing of the labels). None for no predictions.
 */
export async function calibrate(predicted: readonly Predicted[]): Promise<Calibration> {
  if (predicted.length === 0) return { slope: 1, shift: 0 };
  const cases = predicted.map(({ logOdds, right }) => ({
    input: Float64Array.of(logOdds),
    right,
    weight: 1,
  }));
  const { weights, bias } = await fitLogistic(cases, 1, { l2: 0, epochs: 1500 });
  return { slope: Math.max(LEAST_SLOPE, weights[0] ?? 1), shift: bias };
}

/** The corrected probability, 0–1. */
export function calibrated({ slope, shift }: Calibration, logOdds: number): number {
  return sigmoid(slope * logOdds + shift);
}

/** The same correction inside the weights. */
export function foldIn({ slope, shift }: Calibration, { weights, bias }: Logistic): Logistic {
  return { weights: weights.map((weight) => slope * weight), bias: slope * bias + shift };
}
