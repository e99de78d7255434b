import type { Question } from '../question/question.js';
import type { Span } from '../text/span.js';
import type { SentenceContext } from './analyses.js';
import { type AnswerSpan, findAnswerSpans } from './answerSpans.js';
import { checkDirection } from './checkDirection.js';
import { checkNames } from './checkNames.js';
import { checkPeriod } from './checkPeriod.js';
import { checkPost } from './checkPost.js';
import { checkPremise } from './checkPremise.js';
import { checkType } from './checkType.js';
import { weigh } from './confidence.js';
import { coverTerms } from './coverage.js';
import { measureFeatures } from './features.js';
import type { Model } from './model.js';
import type { SentenceReading } from './sentenceReading.js';
import type { Verdict } from './verdict.js';

/** Does this sentence, in its context, answer this question? Every constraint and feature is kept in the verdict. */
export function judgeSentence(
  question: Question,
  context: SentenceContext,
  reading: SentenceReading,
  model: Model,
): Verdict {
  const { sentence } = context.analysis;
  const covers = coverTerms(question, context);
  const spans = findAnswerSpans(question, context, covers);
  const constraints = [
    checkNames(question, covers, context),
    checkPeriod(question, context),
    checkDirection(question, context),
    checkPost(question, context),
    checkType(question, spans),
    checkPremise(question, context),
  ];
  const headline = sentence.kind === 'headline';
  const features = measureFeatures(question, { reading, covers, constraints, spans, headline });
  return {
    sentence,
    score: weigh(features, model.ranker),
    covers,
    constraints,
    features,
    highlight: highlightOf(reading, spans),
  };
}

/**
 * The short answer: what is of the asked type ("US$200 million", whole) where the reader points to it,
 * else just what the reader points to.
 */
function highlightOf({ span }: SentenceReading, spans: readonly AnswerSpan[]): Span {
  const [typed] = spans.filter(({ start, end }) => start < span.end && span.start < end);
  return typed === undefined ? span : { start: typed.start, end: typed.end };
}
