import { DIMENSIONS, GROWTH, MONEY_WORDS, RATE_BEHIND } from '../../knowledge/amountForms.js';
import { UNITS } from '../../knowledge/units.js';
import type { Question } from '../question/question.js';
import { contains, type Span } from '../text/span.js';
import type { Amount } from '../values/amounts.js';
import { currencyOfWords } from '../values/currencies.js';
import type { SentenceContext } from './analyses.js';
import { directFlows } from './checkDirection.js';
import { isTermAsked } from './isNew.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/**
 * Figures of the kinds that a question after money, a share, a measure or any figure wants: those in the
 * unit that it names, when there are such, with what they are told for ("an hour") or count ("passengers").
 */
export function amountSpans(question: Question, context: SentenceContext): readonly Span[] {
  const directedAmounts = directed(question, context, quantities(context));
  const kinds = kindsOf(question, directedAmounts);
  return inAskedUnit(question, kinds).map((amount) => withRest(question, context.analysis, amount));
}

/** Figures of a sentence that are no part of a date ("nine months of 2022"). */
export function quantities({ analysis }: SentenceContext): readonly Amount[] {
  return analysis.amounts.filter(
    (amount) => !analysis.periods.some((period) => contains(period, amount)),
  );
}

function kindsOf({ asked, text, flow }: Question, amounts: readonly Amount[]): readonly Amount[] {
  const of = (...kinds: readonly Amount['kind'][]) =>
    amounts.filter(({ kind }) => kinds.includes(kind));
  /** A stretch of time is an answer to "how long" and "how many days" alone. */
  const things = of('number', 'measure').filter(({ unit }) => dimensionOf(unit) !== 'time');
  const first = (...choices: readonly (readonly Amount[])[]) =>
    choices.find((choice) => choice.length > 0) ?? [];
  switch (asked.type) {
    case 'share':
      return of('share');
    case 'measure':
      return /\bhow (?:big|large)\b/i.test(text) ? [...of('money'), ...things] : of('measure');
    case 'money':
      return first(of('money'), things);
    default:
      if (GROWTH.test(text) && of('share').length > 0) return of('share');
      // "How much rice": tonnes as well as money, whichever stands nearer.
      if (asked.focus === undefined && (flow !== undefined || MONEY_WORDS.test(text)))
        return first(of('money'), things);
      return first([...of('money'), ...things]);
  }
}

/** Of several figures those in the currency or of the dimension that the question names. */
function inAskedUnit(question: Question, amounts: readonly Amount[]): readonly Amount[] {
  if (amounts.length < 2) return amounts;
  const { tokens, text } = question;
  const currencies = tokens.flatMap((_, at) => {
    const read = currencyOfWords(tokens.slice(at, at + 2));
    return read === undefined ? [] : [read.currency];
  });
  const dimensions = [
    ...tokens.flatMap(({ folded }) => dimensionOf(folded) ?? []),
    ...DIMENSIONS.flatMap(({ asked, dimensions: own }) => (asked.test(text) ? own : [])),
  ].filter((dimension) => dimension !== 'time' || /\bhow (?:long|many)\b/i.test(text));
  const fitting = amounts.filter(
    ({ kind, unit }) =>
      (kind === 'money' && currencies.includes(unit ?? '')) ||
      (kind === 'measure' && dimensions.includes(dimensionOf(unit) ?? '')),
  );
  return fitting.length > 0 ? fitting : amounts;
}

/** What a unit measures: "gigawatt-hours" power, "square km" length; `undefined` for none that is known. */
function dimensionOf(unit: string | undefined): string | undefined {
  const word = unit?.split('-')[0]?.split(' ').at(-1);
  return word !== undefined && Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
}

/** "€1.50 an hour", "120 kilometres per hour"; "2.86 million passengers", where passengers are asked for. */
export function withRest(
  question: Question,
  { tokens, sentence }: SentenceAnalysis,
  amount: Amount,
): Span {
  const { start, end, kind } = amount;
  const { text } = sentence.article;
  if (kind !== 'number') {
    const rate = RATE_BEHIND.exec(text.slice(end, Math.min(end + 24, sentence.end)));
    return { start, end: end + (rate?.[0].length ?? 0) };
  }
  const next = tokens.find((token) => token.start >= end);
  const counts =
    next !== undefined && text.slice(end, next.start) === ' ' && isTermAsked(question, next.term);
  return { start, end: counts ? next.end : end };
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
