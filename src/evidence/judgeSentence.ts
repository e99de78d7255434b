import type { Question } from '../question/question.js';
import type { SentenceContext } from './analyses.js';
import { findAnswerSpans } from './answerSpans.js';
import { checkDirection } from './checkDirection.js';
import { checkNames } from './checkNames.js';
import { checkPeriod } from './checkPeriod.js';
import { checkPost } from './checkPost.js';
import { checkFocus, checkType } from './checkType.js';
import { coverTerms } from './coverage.js';
import { FEATURE_NAMES, type Features, measureFeatures } from './features.js';
import type { Verdict } from './verdict.js';
import type { Weights } from './weights.js';

/**
 * Does this sentence, in its context, answer this question? Every constraint and feature is kept in the verdict.
 * @param retrieval the passage's retrieval score over the best passage's, 0–1
 */
export function judgeSentence(
  question: Question,
  context: SentenceContext,
  retrieval: number,
  weights: Weights,
): Verdict {
  const { analysis } = context;
  const covers = coverTerms(question, context);
  const spans = findAnswerSpans(question, context, covers);
  const constraints = [
    checkNames(question, covers),
    checkPeriod(question, context),
    checkDirection(question, context),
    checkPost(question, context),
    checkType(question, spans),
    checkFocus(question, analysis, covers),
  ];
  const features = measureFeatures(question, context, { covers, constraints, spans, retrieval });
  const score = logOdds(features, weights);
  const broken = constraints.some(({ state }) => state === 'failed');
  return {
    sentence: analysis.sentence,
    score,
    confidence: broken ? 0 : 1 / (1 + Math.exp(-score)),
    constraints,
    features,
    highlight: spans[0] === undefined ? undefined : { start: spans[0].start, end: spans[0].end },
  };
}

function logOdds(features: Features, { bias, features: weights }: Weights): number {
  let sum = bias;
  for (const name of FEATURE_NAMES) sum += weights[name] * features[name];
  return sum;
}
