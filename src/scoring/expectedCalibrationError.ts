import type { Prediction } from './prediction.js';

/**
 * Mean distance between confidence and the share that was right, over bins of equal width in
 * confidence, each weighted by how many predictions fall into it (Guo et al. 2017, "On Calibration
 * of Modern Neural Networks", equation 3). 0 is perfect. A confidence on a bin's upper edge belongs
 * to the next bin; 1 belongs to the last. `undefined` without predictions.
 */
export function expectedCalibrationError(
  predictions: readonly Prediction[],
  bins = 10,
): number | undefined {
  if (predictions.length === 0) return undefined;
  const gaps = new Array<number>(bins).fill(0);
  for (const { confidence, correct } of predictions) {
    const bin = Math.min(Math.max(Math.floor(confidence * bins), 0), bins - 1);
    gaps[bin] = (gaps[bin] ?? 0) + confidence - (correct ? 1 : 0);
  }
  // |mean confidence − share right| × bin size is the absolute sum of the differences in the bin.
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / predictions.length;
}
