import { FEATURE_NAMES, type FeatureName } from '../../evidence/features.js';
import type { Model } from '../../evidence/model.js';
import { type Necessity, TERM_CLASSES } from '../../evidence/necessity.js';
import { ANSWER_TYPES, type AnswerType } from '../../question/answerType.js';

function zeros<K extends string>(names: readonly K[]): Record<K, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>; // one entry for each name
}

const NO_FEATURES: Readonly<Record<FeatureName, number>> = zeros(FEATURE_NAMES);
const NO_TYPES: Readonly<Record<AnswerType, number>> = zeros(ANSWER_TYPES);

/** Every word is as likely to be needed as not. */
export const PLAIN_NECESSITY: Necessity = {
  bias: 0,
  rarity: 0,
  focus: 0,
  last: 0,
  known: 0,
  size: 0,
  classes: zeros(TERM_CLASSES),
  types: zeros(ANSWER_TYPES),
  terms: {},
};

/**
 * A model that has learnt nothing: more of the question's words, in a better passage, are better. What
 * is collected under it does not depend on the model that the last training wrote.
 */
export const PLAIN_MODEL: Model = {
  necessity: PLAIN_NECESSITY,
  ranker: { ...NO_FEATURES, coverage: 1, ownWords: 1, retrieval: 1 },
  gate: { bias: 0, features: NO_FEATURES, score: 1, lead: 0, types: NO_TYPES, explicit: 0 },
  threshold: 0.5,
};
