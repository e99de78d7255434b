import { ANSWER_TYPES, type AnswerType } from '../question/answerType.js';
import type { Question } from '../question/question.js';
import type { Span } from '../text/span.js';
import type { SentenceContext } from './analyses.js';
import { anchorsOf, closenessTo } from './closeness.js';
import type { TermCover } from './coverage.js';
import { isNew } from './isNew.js';
import type { LedSpan } from './matches.js';
import { spansOfType } from './spansOfType.js';
import { weakSpansOfType } from './weakSpans.js';

/** A stretch of a sentence that could be the short answer. */
export interface AnswerSpan extends Span {
  /** How near it stands to the words of the question, 0–1; 1 beside the rarest of them. */
  readonly closeness: number;
  /** `strong`: plainly of the asked type; `weak`: a looser form in which such answers come too ("in the leaves" for a place). */
  readonly strength: 'strong' | 'weak';
}

/** Answer types that have no form of their own, or one that an answer can do without. */
const FORMLESS: ReadonlySet<AnswerType> = new Set(['list', 'reason', 'yesno', 'role', 'fact']);

/** Answer types for which something of the type must stand in the sentence. */
export const HARD_TYPES: ReadonlySet<AnswerType> = new Set(
  ANSWER_TYPES.filter((type) => !FORMLESS.has(type)),
);

/** Answer types whose form helps but is not always there, such as a list of one item. */
export const SOFT_TYPES: ReadonlySet<AnswerType> = new Set(['list', 'role']);

/** Types of which a sentence often lists several, each beside what it belongs to. */
const FIGURES: ReadonlySet<AnswerType> = new Set([
  'money',
  'share',
  'count',
  'figure',
  'measure',
  'age',
  'date',
  'year',
  'rank',
]);

/**
 * What stands in a sentence that is of the type asked for and that the question did not bring itself,
 * nearest to the question's words first; weak spans only where no strong one stands. Empty for types
 * that have no form of their own.
 */
export function findAnswerSpans(
  question: Question,
  context: SentenceContext,
  covers: readonly TermCover[],
): AnswerSpan[] {
  const fresh = (spans: readonly LedSpan[]) =>
    spans.filter((span) => isNew(question, context.analysis, span));
  const strong = fresh(spansOfType(question, context));
  const spans = strong.length > 0 ? strong : fresh(weakSpansOfType(question, context));
  if (spans.length === 0) return [];
  const closeness = closenessTo(
    context.analysis,
    anchorsOf(question, context, covers),
    FIGURES.has(question.asked.type),
  );
  return spans
    .map(
      ({ start, end, reach = { start, end } }): AnswerSpan => ({
        start,
        end,
        closeness: closeness(reach),
        strength: strong.length > 0 ? 'strong' : 'weak',
      }),
    )
    .sort((a, b) => b.closeness - a.closeness || a.start - b.start);
}
