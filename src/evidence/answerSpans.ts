import type { Amount } from '../language/amounts.js';
import { contains, type Span } from '../language/span.js';
import { termOf } from '../language/termOf.js';
import { ANSWER_TYPES, type AnswerType } from '../question/answerType.js';
import type { Question } from '../question/question.js';
import type { SentenceContext } from './analyses.js';
import { directFlows } from './checkDirection.js';
import { askedPost, fittingHolders, rolesOfNamed } from './checkPost.js';
import { anchorsOf, closeness } from './closeness.js';
import type { TermCover } from './coverage.js';
import { AGE, FRACTION, RANK, REASON, RELATIVE_DAY } from './data/answerForms.js';
import { findEnumerations } from './findEnumerations.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** A stretch of a sentence that could be the short answer. */
export interface AnswerSpan extends Span {
  /** How near it stands to the words of the question, 0–1; 1 beside the rarest of them. */
  readonly closeness: number;
}

/** Answer types that have no form of their own, or one that an answer can do without. */
const FORMLESS: ReadonlySet<AnswerType> = new Set(['list', 'reason', 'yesno', 'role', 'fact']);

/** Answer types for which something of the type must stand in the sentence. */
export const HARD_TYPES: ReadonlySet<AnswerType> = new Set(
  ANSWER_TYPES.filter((type) => !FORMLESS.has(type)),
);

/** Answer types whose form helps but is not always there, such as a list of one item. */
export const SOFT_TYPES: ReadonlySet<AnswerType> = new Set(['list', 'role']);

/**
 * What stands in a sentence that is of the type asked for and that the question did not bring itself,
 * nearest to the question's words first. Empty for types that have no form of their own.
 */
export function findAnswerSpans(
  question: Question,
  context: SentenceContext,
  covers: readonly TermCover[],
): AnswerSpan[] {
  const spans = spansOfType(question, context).filter((span) =>
    isNew(question, context.analysis, span),
  );
  const anchors = anchorsOf(question, context, covers);
  return spans
    .map(({ start, end }) => ({
      start,
      end,
      closeness: closeness(context.analysis, { start, end }, anchors),
    }))
    .sort((a, b) => b.closeness - a.closeness || a.start - b.start);
}

function spansOfType(question: Question, context: SentenceContext): readonly Span[] {
  const { analysis } = context;
  const { text } = analysis.sentence.article;
  const { type, focus } = question.asked;
  const amounts = (...kinds: readonly Amount['kind'][]) =>
    directed(
      question,
      context,
      analysis.amounts.filter(({ kind }) => kinds.includes(kind)),
    );
  switch (type) {
    case 'person': {
      const post = askedPost(question);
      const [holder] = post === undefined ? [] : fittingHolders(question, context);
      if (holder !== undefined) return [holder.name];
      const persons = analysis.names.filter(({ kind }) => kind === 'person');
      if (post !== undefined || persons.some((name) => isNew(question, analysis, name)))
        return persons;
      // "Who organised the conference" is often answered by a body, "who sent pumps" by a country.
      const organizations = analysis.names.filter(({ kind }) => kind === 'organization');
      return organizations.length > 0 ? organizations : analysis.names;
    }
    case 'organization':
      return analysis.names.filter(({ kind }) => kind === 'organization' || kind === 'other');
    case 'place': {
      const names = analysis.names.filter(({ kind }) => kind !== 'person');
      // "the Vietnamese embassy … in Ottawa": a preposition of place tells where better than nearness.
      const placed = names.filter(
        (name) =>
          LOCATIVE.test(
            text.slice(Math.max(analysis.sentence.start, name.start - 24), name.start),
          ) && isNew(question, analysis, name),
      );
      return placed.length > 0 ? placed : names;
    }
    case 'date':
      // "What day" is not told by a year.
      return [
        ...analysis.periods.filter(({ period }) => focus !== 'day' || period.month !== undefined),
        ...matches(text, analysis.sentence, RELATIVE_DAY),
      ];
    case 'year':
      return analysis.periods.filter(({ period }) => period.year !== undefined);
    case 'money':
      return amounts('money').length > 0 ? amounts('money') : amounts('number', 'measure');
    case 'figure': {
      const money = amounts('money');
      return money.length > 0 ? money : amounts('measure', 'number');
    }
    case 'share':
      return [...amounts('share'), ...matches(text, analysis.sentence, FRACTION)];
    case 'measure':
      return amounts('measure');
    case 'rank':
      return matches(text, analysis.sentence, RANK);
    case 'age':
      return matches(text, analysis.sentence, AGE);
    case 'count':
      return focus === undefined
        ? amounts('number', 'measure')
        : countsOf(analysis, focus, question);
    case 'expansion':
      return analysis.expansions.flatMap(({ short, long }) => {
        const asked = (span: Span) => isAsked(question, analysis, span);
        if (asked(short)) return [long];
        return asked(long) ? [short] : [];
      });
    case 'list':
      return findEnumerations(analysis);
    case 'role':
      return rolesOfNamed(question, analysis);
    case 'reason':
      return matches(text, analysis.sentence, REASON);
    case 'yesno':
    case 'fact':
      return [];
  }
}

/** What leads a place in, right before its name; up to two words of description may stand between. */
const LOCATIVE =
  /\b(?:in|at|near|outside|inside|from|to|into|through|via|off|across)\s+(?:the\s+)?(?:[a-z-]+\s+){0,2}(?:of\s+)?$/;

function matches(text: string, sentence: Span, expression: RegExp): Span[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(expression)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
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

/** "13 MoUs", "31 of the communes": a number with the counted noun at most four words behind it. */
function countsOf(analysis: SentenceAnalysis, focus: string, question: Question): Span[] {
  const term = termOf(focus);
  const asked = question.terms.find((candidate) => candidate.folded === focus);
  const counted = (candidate: string | undefined) =>
    candidate !== undefined &&
    (candidate === term ||
      candidate === asked?.term ||
      (asked?.alternatives.get(candidate) ?? 0) >= 0.5);
  return analysis.amounts.flatMap((amount) => {
    if (amount.kind === 'money' || amount.kind === 'share') return [];
    const first = analysis.tokens.findIndex(({ start }) => start >= amount.start);
    for (let ahead = first; ahead >= 0 && ahead <= first + 5; ahead++) {
      const token = analysis.tokens[ahead];
      if (token === undefined) break;
      if (
        /[;:.!?]\s/.test(
          analysis.sentence.article.text.slice(amount.end, Math.max(amount.end, token.start)),
        )
      )
        break;
      if (counted(token.term))
        return [{ start: amount.start, end: Math.max(amount.end, token.end) }];
    }
    return [];
  });
}

/** Whether the span's own words are those of the question, so that it can't be what was asked for. */
function isNew(question: Question, analysis: SentenceAnalysis, span: Span): boolean {
  const { type } = question.asked;
  if (
    type === 'expansion' ||
    type === 'count' ||
    type === 'list' ||
    type === 'role' ||
    type === 'reason'
  )
    return true;
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

function isTermAsked(question: Question, term: string | undefined): boolean {
  return question.terms.some(
    (asked) =>
      asked.term === term || (term !== undefined && (asked.alternatives.get(term) ?? 0) > 0.65),
  );
}

function isAsked(question: Question, analysis: SentenceAnalysis, span: Span): boolean {
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
