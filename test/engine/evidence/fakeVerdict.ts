import type { Sentence } from '../../../src/engine/articles/passage.js';
import type { Constraint } from '../../../src/engine/evidence/constraint.js';
import type { Features } from '../../../src/engine/evidence/features.js';
import type { Verdict } from '../../../src/engine/evidence/verdict.js';

/** What measures nothing, to be filled in. */
export const NO_FEATURES: Features = {
  lead: 0,
  has: 0,
  similarity: 0,
  coverage: 0,
  type: 0,
  unclear: 0,
  headline: 0,
};

/** A constraint that a sentence breaks. */
export const BROKEN: Constraint = {
  name: 'period',
  state: 'failed',
  degree: 0,
  code: 'other-year',
  stated: ['2021'],
};

/** A verdict on a sentence that breaks nothing and is highlighted as a whole, unless parts are given. */
export function fakeVerdict(
  sentence: Sentence,
  {
    features = {},
    ...parts
  }: Partial<Omit<Verdict, 'sentence' | 'features'>> & {
    readonly features?: Partial<Features>;
  } = {},
): Verdict {
  return {
    sentence,
    score: 0,
    covers: [],
    constraints: [],
    features: { ...NO_FEATURES, ...features },
    highlight: { start: sentence.start, end: sentence.end },
    ...parts,
  };
}
