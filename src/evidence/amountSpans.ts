import type { Amount } from '../language/amounts.js';
import { contains } from '../language/span.js';
import type { Question } from '../question/question.js';
import type { SentenceContext } from './analyses.js';
import { directFlows } from './checkDirection.js';

/** Figures of the kinds that a question after money, a share, a measure or any figure wants. */
export function amountSpans(question: Question, context: SentenceContext): readonly Amount[] {
  const of = (...kinds: readonly Amount['kind'][]) =>
    directed(
      question,
      context,
      context.analysis.amounts.filter(({ kind }) => kinds.includes(kind)),
    );
  switch (question.asked.type) {
    case 'share':
      return of('share');
    case 'measure':
      return of('measure');
    case 'money':
      return of('money').length > 0 ? of('money') : of('number', 'measure');
    default:
      return of('money').length > 0 ? of('money') : of('measure', 'number');
  }
}

/** Figures behind the flow that was asked about and before the next one: "exports … 17.8 million, while imports … 13,000". */
function directed(
  question: Question,
  context: SentenceContext,
  amounts: readonly Amount[],
): readonly Amount[] {
  const { tokens, flows } = context.analysis;
  if (question.flow === undefined || flows.length === 0) return amounts;
  const fits = directFlows(question, context);
  const rank = { same: 2, unclear: 1, reversed: 0 } as const;
  const top = Math.max(...fits.map(({ fit }) => rank[fit]));
  const bound = amounts.filter((amount) => {
    const before =
      fits.filter(({ flow }) => (tokens[flow.at]?.start ?? 0) < amount.start).at(-1) ?? fits[0];
    return before !== undefined && rank[before.fit] === top && top > 0;
  });
  return fits.length > 1 ? bound : amounts;
}

/** Figures of a sentence that are no stretch of time ("nine months") and no part of a date. */
export function quantities({ analysis }: SentenceContext): readonly Amount[] {
  return analysis.amounts.filter(
    (amount) => !analysis.periods.some((period) => contains(period, amount)),
  );
}
