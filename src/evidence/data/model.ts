import type { Model } from '../model.js';

const HAND = {
  coverage: 5.5,
  ownWords: 2.4,
  order: 0.6,
  pairs: 0.8,
  window: 0.3,
  lostNames: -1,
  lostNouns: -3.5,
  lostVerbs: -2.5,
  lostDescribing: -1.5,
  lostNumbers: -3,
  unknownNames: -1.5,
  unknownWords: -1,
  names: 1.2,
  period: 2.5,
  direction: 1.2,
  type: 1,
  closeness: 0.8,
  post: 1.5,
  focus: 1,
  otherName: -1,
  otherWord: -0.3,
  negation: 0,
  retrieval: 0.3,
  headline: -0.5,
  caption: -0.6,
  teaser: 0,
  length: 0,
  size: 0.8,
};

export const MODEL: Model = {
  ranker: HAND,
  gate: { bias: -7.2, features: HAND, score: 0, lead: 0 },
  threshold: 0.5,
};
