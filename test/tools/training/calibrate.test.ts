import { describe, expect, it } from 'vitest';
import { expectedCalibrationError } from '../../../src/scoring/expectedCalibrationError.js';
import { calibrate, calibrated, foldIn } from '../../../tools/training/calibrate.js';
import { fitLogistic, logOddsOf, sigmoid } from '../../../tools/training/fitLogistic.js';
import { dice } from './examples.js';

/** Predictions that are three times as sure as they may be, and too hopeful besides. */
function tooSure(count: number) {
  const roll = dice(3);
  return Array.from({ length: count }, () => {
    const true_ = 4 * roll() - 2;
    return { logOdds: 3 * true_ + 1, right: roll() < sigmoid(true_) };
  });
}

describe('calibrate', () => {
  it('takes back what predictions are too sure', async () => {
    const predicted = tooSure(4000);
    const errorOf = (correct: (logOdds: number) => number) =>
      expectedCalibrationError(
        predicted.map(({ logOdds, right }) => ({ confidence: correct(logOdds), correct: right })),
      );
    const calibration = await calibrate(predicted);
    expect(errorOf(sigmoid)).toBeGreaterThan(0.1);
    expect(errorOf((logOdds) => calibrated(calibration, logOdds))).toBeLessThan(0.03);
    expect(calibration.slope).toBeCloseTo(1 / 3, 1);
  });

  it('never turns the order round, whatever was true', async () => {
    const { slope } = await calibrate([
      { logOdds: 2, right: false },
      { logOdds: -2, right: true },
    ]);
    expect(slope).toBeGreaterThan(0);
  });

  it('can be folded into the weights', () => {
    const calibration = { slope: 0.5, shift: -1 };
    const gate = { weights: Float64Array.of(2, -3), bias: 0.7 };
    const input = Float64Array.of(0.4, 0.9);
    expect(sigmoid(logOddsOf(foldIn(calibration, gate), input))).toBeCloseTo(
      calibrated(calibration, logOddsOf(gate, input)),
      12,
    );
  });
});

describe('fitLogistic', () => {
  it('finds the odds behind coin throws', async () => {
    const roll = dice(11);
    const cases = Array.from({ length: 4000 }, () => {
      const x = 2 * roll() - 1;
      return { input: Float64Array.of(x), right: roll() < sigmoid(2 * x - 0.5), weight: 1 };
    });
    const { weights, bias } = await fitLogistic(cases, 1, { l2: 0, epochs: 400 });
    expect(Math.abs((weights[0] ?? 0) - 2)).toBeLessThan(0.25);
    expect(Math.abs(bias + 0.5)).toBeLessThan(0.15);
  });
});
