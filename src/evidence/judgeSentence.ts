import { contains, type Span } from '../language/span.js';
import { termOf } from '../language/termOf.js';
import type { Question } from '../question/question.js';
import type { SentenceContext } from './analyses.js';
import { findAnswerSpans } from './answerSpans.js';
import { checkDirection } from './checkDirection.js';
import { checkMood } from './checkMood.js';
import { checkNames } from './checkNames.js';
import { checkPeriod } from './checkPeriod.js';
import { checkPost } from './checkPost.js';
import { checkPremise } from './checkPremise.js';
import { checkFocus, checkType } from './checkType.js';
import { weigh } from './confidence.js';
import { coverTerms, type TermCover } from './coverage.js';
import { factSpan } from './factSpan.js';
import { measureFeatures } from './features.js';
import type { Model } from './model.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';
import type { Verdict } from './verdict.js';

/**
 * Does this sentence, in its context, answer this question? Every constraint and feature is kept in the verdict.
 * @param needs how likely an answer is to hold each of the question's terms, 0–1
 * @param retrieval the passage's retrieval score over the best passage's, 0–1
 */
export function judgeSentence(
  question: Question,
  context: SentenceContext,
  needs: readonly number[],
  retrieval: number,
  model: Model,
): Verdict {
  const { analysis } = context;
  const covers = coverTerms(question, context);
  const spans = findAnswerSpans(question, context, covers);
  const constraints = [
    checkNames(question, covers, context),
    checkPeriod(question, context),
    checkDirection(question, context),
    checkPost(question, context),
    checkType(question, spans),
    checkFocus(question, analysis, covers),
    checkPremise(question, context),
    checkMood(question, context, covers, spans),
  ];
  const findings = { covers, needs, constraints, spans, retrieval };
  const features = measureFeatures(question, context, findings);
  return {
    sentence: analysis.sentence,
    score: weigh(features, model.ranker),
    covers,
    constraints,
    features,
    // Many sentences are judged and few are shown: what only marks a shown one is looked for then.
    get highlight() {
      return highlightOf(
        spans[0] ?? namedByFocus(question, analysis) ?? shortFact(question, context, covers),
      );
    },
  };
}

function shortFact(
  question: Question,
  context: SentenceContext,
  covers: readonly TermCover[],
): Span | undefined {
  const { type } = question.asked;
  return type === 'fact' || type === 'list' ? factSpan(question, context, covers) : undefined;
}

function highlightOf(span: Span | undefined): Span | undefined {
  return span === undefined ? undefined : { start: span.start, end: span.end };
}

/** "Which air *base*": the name that says itself that it is one, when there is just one. */
function namedByFocus({ asked }: Question, { names, tokens }: SentenceAnalysis): Span | undefined {
  if (asked.focus === undefined || (asked.type !== 'fact' && asked.type !== 'list'))
    return undefined;
  const focus = termOf(asked.focus);
  const [name, ...others] = names.filter((candidate) =>
    tokens.some((token) => token.term === focus && contains(candidate, token)),
  );
  return others.length === 0 ? name : undefined;
}
