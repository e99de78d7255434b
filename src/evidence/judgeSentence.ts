import type { Question } from '../question/question.js';
import type { SentenceContext } from './analyses.js';
import { findAnswerSpans } from './answerSpans.js';
import { checkDirection } from './checkDirection.js';
import { checkNames } from './checkNames.js';
import { checkPeriod } from './checkPeriod.js';
import { checkRank } from './checkRank.js';
import { checkFocus, checkType } from './checkType.js';
import { coverTerms } from './coverage.js';
import { type FeatureName, type Features, measureFeatures } from './features.js';
import type { Verdict } from './verdict.js';
import type { Weights } from './weights.js';

/** Does this sentence, in its context, answer this question? Every constraint and feature is kept in the verdict. */
export function judgeSentence(
  question: Question,
  context: SentenceContext,
  weights: Weights,
): Verdict {
  const { analysis } = context;
  const covers = coverTerms(question, context);
  const spans = findAnswerSpans(question, context, covers);
  const constraints = [
    checkNames(question, covers),
    checkPeriod(question, context),
    checkDirection(question, context),
    checkRank(question, analysis, covers),
    checkType(question, spans),
    checkFocus(question, analysis, covers),
  ];
  const features = measureFeatures(question, context, covers, constraints, spans);
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
  for (const name of Object.keys(weights) as FeatureName[]) sum += weights[name] * features[name]; // the keys are feature names by type
  return sum;
}
