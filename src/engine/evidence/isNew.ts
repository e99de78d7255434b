import type { AnswerType } from '../question/answerType.js';
import type { Question } from '../question/question.js';
import { contains, type Span } from '../text/span.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** Types whose spans are read by their form, with words of the question in them or not. */
const BY_FORM: ReadonlySet<AnswerType> = new Set(['expansion', 'count', 'list', 'role', 'reason']);

/** Whether a span says more than the question's own words, so that it can be what was asked for. */
export function isNew(question: Question, analysis: SentenceAnalysis, span: Span): boolean {
  const { type } = question.asked;
  if (BY_FORM.has(type)) return true;
  const inside = analysis.tokens.filter(
    (token) => contains(span, token) && token.term !== undefined,
  );
  if (inside.length === 0) return true;
  if (type === 'date' || type === 'year') {
    const asked = question.tokens.map(({ folded }) => folded);
    return !inside.every(({ folded }) => asked.includes(folded));
  }
  const own = inside.filter(({ term }) => !isTermAsked(question, term));
  // A name of which the question brought a part is still new when it brought the smaller part.
  return type === 'person' ? own.length > 0 && own.length * 2 > inside.length : own.length > 0;
}

/** Whether a term, or one near enough in meaning, stands in the question. */
export function isTermAsked(question: Question, term: string | undefined): boolean {
  return question.terms.some(
    (asked) =>
      asked.term === term || (term !== undefined && (asked.alternatives.get(term) ?? 0) > 0.65),
  );
}

/** Whether every word of a span stands in the question. */
export function isAsked(question: Question, analysis: SentenceAnalysis, span: Span): boolean {
  const inside = analysis.tokens.filter(
    (token) => contains(span, token) && token.term !== undefined,
  );
  return (
    inside.length > 0 &&
    inside.every(
      ({ term, folded }) =>
        isTermAsked(question, term) || question.terms.some((asked) => asked.folded === folded),
    )
  );
}
