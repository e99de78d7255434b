import { describe, expect, it } from 'vitest';
import { expectedCalibrationError } from '../../src/scoring/expectedCalibrationError.js';

const said = (confidence: number, correct: boolean) => ({ confidence, correct });

describe('expectedCalibrationError', () => {
  it('is 0 when as many are right as was said', () => {
    const predictions = [said(0.75, true), said(0.75, true), said(0.75, true), said(0.75, false)];
    expect(expectedCalibrationError(predictions)).toBeCloseTo(0, 12);
  });

  it('weighs the gap of each bin by its size', () => {
    // Bin .9: mean .95, 1 of 2 right → gap .45, weight ½. Bin .1: mean .15, 0 of 2 → gap .15, weight ½.
    const predictions = [said(0.92, true), said(0.98, false), said(0.11, false), said(0.19, false)];
    expect(expectedCalibrationError(predictions)).toBeCloseTo(0.3, 12);
  });

  it('lets over- and underconfidence cancel inside a bin, but not between bins', () => {
    expect(expectedCalibrationError([said(0.5, true), said(0.5, false)])).toBeCloseTo(0, 12);
    expect(expectedCalibrationError([said(0.4, true), said(0.6, false)])).toBeCloseTo(0.6, 12);
  });

  it('puts 1 into the last bin', () => {
    expect(expectedCalibrationError([said(1, true), said(0.95, false)])).toBeCloseTo(0.475, 12);
  });

  it('takes another number of bins', () => {
    // One bin: mean .5, half right.
    expect(expectedCalibrationError([said(0.4, true), said(0.6, false)], 1)).toBeCloseTo(0, 12);
  });

  it('is undefined without predictions', () => {
    expect(expectedCalibrationError([])).toBeUndefined();
  });
});
