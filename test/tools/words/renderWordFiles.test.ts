import { describe, expect, it } from 'vitest';
import { buildCandidates } from '../../../tools/words/candidates.js';
import { renderFile, renderForms, renderRelated } from '../../../tools/words/renderWordFiles.js';

const shares = { share: 1, otherShare: 1 };
const candidates = buildCandidates(
  [
    { term: 'sell', other: 'vend', link: 'synonym', ...shares },
    { term: 'sell', other: 'sale', link: 'derived', ...shares },
    { term: 'sell', other: 'rarity', link: 'narrower', ...shares },
    { term: 'sell', other: 'thing', link: 'broader', ...shares },
    { term: 'sell', other: 'buy', link: 'opposite', ...shares },
  ],
  undefined,
);
const strengths = new Map([
  ['vend', 0.401],
  ['sale', 0.6],
  ['rarity', 0.7],
  ['thing', 0.05],
]);

describe('renderRelated', () => {
  it('writes the strongest first, opposites last, and neither weak pairs nor rare words', () => {
    const lines = renderRelated(
      candidates,
      {
        lift: () => 1,
        strength: ({ other }) => strengths.get(other) ?? 0,
        exact: 10,
        unrelated: 1,
        pairs: 4,
      },
      (term) => term !== 'rarity',
    );
    expect(lines).toEqual(['sell d60sale s40vend o00buy']);
  });
});

describe('renderForms', () => {
  it('writes what a word shares with the one before as a capital', () => {
    expect(renderForms(['able', 'about', 'above', 'box'])).toBe('AableCoutDveAbox');
  });
});

describe('renderFile', () => {
  it('puts the table beside its provenance', () => {
    expect(JSON.parse(renderFile('Where from.\n\nWhen.', 'a b'))).toEqual({
      source: 'Where from.\n\nWhen.',
      table: 'a b',
    });
  });
});
