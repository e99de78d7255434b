import { expect, it } from 'vitest';
import { renderExplanation } from '../../../src/fronts/terminal/renderExplanation.js';
import { bridge } from '../../fakeArticles.js';
import { citeWords } from '../../fakeLibrary.js';

const explanation = {
  question: 'what did it cost',
  asked: 'money',
  terms: [
    { term: 'cost', asking: false },
    { term: 'much', asking: true },
  ],
  candidates: [
    {
      quote: citeWords(bridge, 'The bridge cost 40 million euros.'),
      score: 2.5,
      constraints: [
        {
          name: 'period',
          state: 'failed',
          degree: 0,
          code: 'other-year',
          stated: ['2022'],
        } as const,
      ],
      shares: [{ name: 'coverage', value: 1, weight: 2.5 }],
    },
  ],
  decision: { confidence: 0, threshold: 0.4, shares: [] },
};

it('shows each candidate with its constraints and shares, and the decision', () => {
  const text = renderExplanation(explanation);
  expect(text).toContain('Terms (in brackets what need not stand in an answer): cost (much)');
  expect(text).toContain('1. The bridge cost 40 million euros.');
  expect(text).toContain('failed  period 0.00 (other-year, 2022)');
  expect(text).toContain('+2.50  coverage  1.00 × 2.50');
  expect(text).toContain('confidence 0.000, threshold 0.4: refused');
  expect(text).toContain('breaks a constraint');
});

it('tells a given answer from a refusal, with what spoke against it', () => {
  const shares = [{ name: 'lostNames', value: 0.5, weight: -2 }];
  const decision = { confidence: 0.8, threshold: 0.4, shares };
  const text = renderExplanation({ ...explanation, decision });
  expect(text).toContain('given as the answer');
  expect(text).toContain('-1.00  lostNames  0.50 × -2.00');
});
