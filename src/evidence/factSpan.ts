import type { Span } from '../language/span.js';
import type { Question } from '../question/question.js';
import { quantities, withRest } from './amountSpans.js';
import type { SentenceContext } from './analyses.js';
import { anchorsOf, closenessTo } from './closeness.js';
import type { TermCover } from './coverage.js';
import { isAgentNoun } from './data/agentNouns.js';
import { FIGURE_WANTED, NAME_WANTED } from './data/answerForms.js';
import { isTermAsked } from './isNew.js';
import { nounPhrases } from './nounPhrases.js';

/**
 * The likeliest short answer to a question that names no type: what stands nearest to the question's words
 * and is none of them. A figure or a name where the words want one, else a noun phrase. It only marks
 * what to look at in a sentence that was chosen without it.
 */
export function factSpan(
  question: Question,
  context: SentenceContext,
  covers: readonly TermCover[],
): Span | undefined {
  const { analysis } = context;
  const closeness = closenessTo(analysis, anchorsOf(question, context, covers), false);
  const nearest = (spans: readonly Span[]) =>
    spans
      .map((span) => ({ span, near: closeness(span) }))
      .reduce<{ span?: Span; near: number }>((best, one) => (one.near > best.near ? one : best), {
        near: 0,
      }).span;
  const isFresh = (span: Span) => isMostlyNew(question, context, span);
  const names = analysis.names.filter(isFresh);
  const persons = names.filter(({ kind }) => kind === 'person');
  const figures = quantities(context)
    .filter(isFresh)
    .map((amount) => withRest(question, analysis, amount));
  const choices: readonly (readonly Span[])[] = [
    ...(FIGURE_WANTED.test(question.text) ? [figures] : []),
    ...(question.tokens.some(({ folded }) => isAgentNoun(folded)) ? [persons] : []),
    ...(NAME_WANTED.test(question.text) ? [names] : []),
    nounPhrases(analysis).filter(isFresh),
  ];
  for (const choice of choices) {
    const span = nearest(choice);
    if (span !== undefined) return { start: span.start, end: span.end };
  }
  return undefined;
}

/** Whether more of a span's words are its own than the question's. */
function isMostlyNew(question: Question, { analysis }: SentenceContext, span: Span): boolean {
  const inside = analysis.tokens.filter(
    ({ start, end, term }) => span.start <= start && end <= span.end && term !== undefined,
  );
  const own = inside.filter(({ term }) => !isTermAsked(question, term));
  return own.length * 2 > inside.length;
}
