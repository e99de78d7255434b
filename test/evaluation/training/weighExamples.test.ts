import { describe, expect, it } from 'vitest';
import { weighExamples } from '../../../src/evaluation/training/weighExamples.js';
import { example } from './examples.js';

describe('weighExamples', () => {
  it('gives the public sets their share, however many questions they bring', () => {
    const own = [example([]), example([])];
    const open = Array.from({ length: 50 }, () => example([], { own: false }));
    const weights = weighExamples([...own, ...open], 0.1);
    const sum = (examples: typeof own) =>
      examples.reduce((total, one) => total + (weights.get(one) ?? 0), 0);
    expect(sum(open)).toBeCloseTo(0.1);
    expect(sum(own)).toBeCloseTo(0.9);
  });

  it('weighs the copies together half as much as the questions', () => {
    const original = example([]);
    const copies = [example([], { form: 'keywords' }), example([], { form: 'swapped' })];
    const weights = weighExamples([original, ...copies], 0.1);
    expect(weights.get(original)).toBeCloseTo(0.6);
    for (const copy of copies) expect(weights.get(copy)).toBeCloseTo(0.15);
  });
});
