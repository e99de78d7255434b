import type { Model } from '../../src/engine/evidence/model.js';

/**
 * A model that has learnt nothing: what the reader prefers is better. What is collected under it does
 * not depend on the model that the last training wrote.
 */
export const PLAIN_MODEL: Model = {
  ranker: { lead: 1, has: 0.25, similarity: 0, coverage: 0, type: 0, headline: 0 },
  gate: {
    bias: 0,
    features: { similarity: 0, unclear: 0 },
    score: 1,
    ahead: 0,
  },
  threshold: 0.5,
};
