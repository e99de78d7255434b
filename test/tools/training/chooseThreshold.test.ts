import { describe, expect, it } from 'vitest';
import { chooseThreshold } from '../../../tools/training/chooseThreshold.js';

const yes = (confidence: number, right = true) => ({ answerable: true, right, confidence });
const no = (confidence: number) => ({ answerable: false, right: false, confidence });

describe('chooseThreshold', () => {
  it('parts what is right from what is not, as high as it may', () => {
    expect(chooseThreshold([[yes(0.9), yes(0.61), no(0.4), no(0.2)]])).toBe(0.61);
  });

  it('weighs answers against refusals by shares and not by numbers', () => {
    // Giving up two of ten answers is cheaper than answering one of two that have none.
    const sure = Array.from({ length: 8 }, () => yes(0.9));
    expect(chooseThreshold([[...sure, yes(0.5), yes(0.5), no(0.6), no(0.1)]])).toBe(0.9);
  });

  it('counts a wrong sentence as no answer', () => {
    expect(chooseThreshold([[yes(0.9), yes(0.3, false), no(0.2)]])).toBe(0.9);
  });

  it('counts every group alike, however small it is', () => {
    const large = Array.from({ length: 10 }, () => [yes(0.9), yes(0.8), no(0.3)]).flat();
    // Alone the large group would take .8; the small one needs more than .8, and less costs it everything.
    expect(chooseThreshold([large, [yes(0.9), no(0.8)]])).toBe(0.9);
  });
});
