import type { Prediction } from '../src/scoring/prediction.js';

/**
 * Share that is right among the most confident `coverage` (0–1, at least one) of the predictions.
 * Where the cut falls among equal confidences, these count by their common share, so that the
 * order of the input decides nothing. `undefined` without predictions.
 */
export function precisionAtCoverage(
  predictions: readonly Prediction[],
  coverage: number,
): number | undefined {
  if (predictions.length === 0) return undefined;
  const taken = Math.max(1, Math.round(coverage * predictions.length));
  const ordered = predictions.toSorted((a, b) => b.confidence - a.confidence);
  const cut = ordered[taken - 1]?.confidence;
  const above = ordered.filter(({ confidence }) => cut !== undefined && confidence > cut);
  const tied = ordered.filter(({ confidence }) => confidence === cut);
  const right = countRight(above) + ((taken - above.length) * countRight(tied)) / tied.length;
  return right / taken;
}

function countRight(predictions: readonly Prediction[]): number {
  return predictions.filter(({ correct }) => correct).length;
}
