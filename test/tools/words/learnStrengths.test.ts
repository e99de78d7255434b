import { describe, expect, it } from 'vitest';
import { buildCandidates } from '../../../tools/words/candidates.js';
import { learnStrengths } from '../../../tools/words/learnStrengths.js';
import { article } from './article.js';

const shares = { share: 1, otherShare: 1 };
const candidates = buildCandidates(
  [
    { term: 'lawyer', other: 'attorney', link: 'synonym', ...shares },
    { term: 'film', other: 'movie', link: 'synonym', ...shares },
    { term: 'lawyer', other: 'person', link: 'broader', ...shares },
    { term: 'sell', other: 'buy', link: 'opposite', ...shares },
  ],
  undefined,
);
const plain = Array.from({ length: 18 }, (_, at) =>
  at % 2 === 0 ? 'person city' : 'person mayor',
);
const articles = Array.from({ length: 20 }, () =>
  article(
    ['attorney city fire', 'movie mayor', ...plain],
    [
      ['lawyer fire', 0],
      ['film mayor', 1],
    ],
  ),
);

describe('learnStrengths', () => {
  const learnt = learnStrengths(candidates, articles);
  const strength = (term: string, other: string) => {
    const candidate = candidates.related.get(term)?.get(other);
    return candidate === undefined ? undefined : learnt.strength(candidate);
  };

  it('trusts what stood in the sentences sought, and not what stands everywhere', () => {
    expect(strength('lawyer', 'attorney')).toBeGreaterThan(0.3);
    expect(strength('lawyer', 'person')).toBeLessThan(0.1);
  });

  it('keeps strengths from 0 to below 1', () => {
    for (const others of candidates.related.values()) {
      for (const candidate of others.values()) {
        expect(learnt.strength(candidate)).toBeGreaterThanOrEqual(0);
        expect(learnt.strength(candidate)).toBeLessThan(1);
      }
    }
  });

  it('keeps opposites apart from what may match', () => {
    expect(candidates.related.get('sell')).toBeUndefined();
    expect(candidates.opposites.get('sell')).toEqual(new Set(['buy']));
  });

  it('gives the same for the same articles', () => {
    const again = learnStrengths(candidates, articles);
    for (const others of candidates.related.values())
      for (const candidate of others.values())
        expect(again.strength(candidate)).toBe(learnt.strength(candidate));
  });
});
