import { describe, expect, it } from 'vitest';
import { precisionAtCoverage } from '../../tools/precisionAtCoverage.js';

const said = (confidence: number, correct: boolean) => ({ confidence, correct });

describe('precisionAtCoverage', () => {
  const five = [
    said(0.2, false),
    said(0.9, true),
    said(0.6, false),
    said(0.8, true),
    said(0.4, true),
  ];

  it('looks at the surest part only', () => {
    expect(precisionAtCoverage(five, 0.4)).toBe(1); // .9 and .8
    expect(precisionAtCoverage(five, 0.8)).toBe(0.75); // without .2
    expect(precisionAtCoverage(five, 1)).toBe(0.6);
  });

  it('looks at one at least', () => {
    expect(precisionAtCoverage(five, 0)).toBe(1);
  });

  it('counts those on the cut by their common share, whatever their order', () => {
    // Two of three taken: .9 (right) and half of the tie, which is right by half.
    const tied = [said(0.5, true), said(0.9, true), said(0.5, false)];
    expect(precisionAtCoverage(tied, 2 / 3)).toBe(0.75);
    expect(precisionAtCoverage(tied.toReversed(), 2 / 3)).toBe(0.75);
  });

  it('is undefined without predictions', () => {
    expect(precisionAtCoverage([], 0.8)).toBeUndefined();
  });
});
