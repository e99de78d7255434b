import type { Question } from '../question/question.js';
import { slice } from '../text/span.js';
import type { Period } from '../values/periods.js';
import type { SentenceContext } from './analyses.js';
import type { Constraint } from './constraint.js';
import { fitTimes, isDated } from './fitTimes.js';
import type { SentenceAnalysis, StatedPeriod } from './sentenceAnalysis.js';

/** Answer types that are figures of a period: nine months' figure is no year's figure. */
const OF_PERIOD: ReadonlySet<string> = new Set([
  'money',
  'share',
  'count',
  'figure',
  'measure',
  'rank',
]);

/**
 * A period asked must be the period stated. Time in the sentence counts before time around it; the
 * nearest sentence before that states a time of the same fineness lends it.
 */
export function checkPeriod(question: Question, context: SentenceContext): Constraint {
  const name = 'period' as const;
  if (question.periods.length === 0) return { name, state: 'held', degree: 1 };
  const strict = OF_PERIOD.has(question.asked.type) || question.flow !== undefined;
  const degrees = question.periods.map(({ period }) =>
    degreeOf(period, strict, question.flow !== undefined, context),
  );
  const degree = Math.min(...degrees);
  if (degree > 0) return { name, state: degree >= 0.5 ? 'held' : 'unclear', degree };
  const stated = statedTimes(context);
  const year = question.periods.some(
    ({ period }) =>
      period.year !== undefined &&
      stated.some((other) => other.period.year !== undefined && other.period.year !== period.year),
  );
  return {
    name,
    state: 'failed',
    degree: 0,
    code: year ? 'other-year' : 'other-period',
    stated: stated.map((mention) => slice(context.analysis.sentence.article.text, mention)),
  };
}

function degreeOf(
  asked: Period,
  strict: boolean,
  trade: boolean,
  context: SentenceContext,
): number {
  const time = { period: asked, strict };
  const own = fitTimes(time, context.analysis, context);
  if (own === 'same') return 1;
  if (own === 'near') return strict ? 0 : 0.8;
  // A price of the first of February is one of February; exports of a day are none of the month.
  if (own === 'day') return !strict ? 0.8 : trade ? 0 : 0.5;
  if (own === 'part') return strict ? 0 : 0.8;
  if (own === 'other') return 0;
  if (asked.year !== undefined && !isInStory(asked.year, context)) return strict ? 0 : FAINT;
  if (asked.year !== undefined && otherYear(asked.year, context))
    return settled(trade, strict, context) ? 0 : FAINT;
  // "It shipped 1.9 million litres last year": a year is meant, whichever, and no month.
  if (strict && asked.month !== undefined && OF_YEAR.test(written(context.analysis))) return 0;
  for (const [back, earlier] of context.before.entries()) {
    const fit = fitTimes(time, earlier, context);
    if (fit === 'same') return back === 0 ? 0.8 : 0.65;
    // A figure without a time goes on from the sentence before: nine months' sum has nine months' parts.
    if (strict && fit !== undefined && back === 0 && fit !== 'near') return 0;
    if (fit === 'other') return strict || asked.month === undefined ? FAINT : 0.2;
    if (fit !== undefined) return strict ? FAINT : 0.6;
  }
  if (publicationFits(asked, context)) return 0.5;
  // A figure without any time near it is no figure of the asked year.
  return strict && asked.year !== undefined ? FAINT : 0.25;
}

const OF_YEAR = /\b(?:last|next|each|every|per) year\b/i;

function written({ sentence }: SentenceAnalysis): string {
  return slice(sentence.article.text, sentence);
}

/** Degree of a period that the story around the sentence speaks against or does not support. */
const FAINT = 0.05;

/** Whether the story can be about the year at all: it names it, or was written in it or the year after. */
function isInStory(year: number, { analysis, earlier, story }: SentenceContext): boolean {
  if (story.has(String(year))) return true;
  const published = analysis.sentence.article.published?.date;
  if (published !== undefined && Number(published.slice(0, 4)) - year <= 1) {
    if (Number(published.slice(0, 4)) === year || story.has('year')) return true;
  }
  // "The 2021-2026 tenure", "the 2023-24 season", "last year" as it was read.
  return [analysis, ...earlier()].some(({ periods }) =>
    periods.some(({ period }) => holds(period, year)),
  );
}

function holds({ year, toYear }: Period, asked: number): boolean {
  return year !== undefined && year <= asked && asked <= (toYear ?? year);
}

/**
 * What the sentences before say of time is a hint, and no more, for a story moves on. It settles the
 * matter for a figure right behind a sentence of another year, and where trade is told on from a
 * sentence about trade in that other year.
 */
function settled(trade: boolean, strict: boolean, { before }: SentenceContext): boolean {
  const back = before.findIndex(({ periods }) => periods.some(isDated));
  return (strict && back === 0) || (trade && (before[back]?.flows.length ?? 0) > 0);
}

/** Whether the nearest year stated before the sentence is another one: what follows belongs to that year. */
function otherYear(year: number, { before }: SentenceContext): boolean {
  const nearest = before.find(({ periods }) => periods.some(isDated));
  return (
    nearest !== undefined &&
    !nearest.periods.some((mention) => isDated(mention) && holds(mention.period, year))
  );
}

function publicationFits(asked: Period, { analysis }: SentenceContext): boolean {
  const published = analysis.sentence.article.published?.date;
  return published !== undefined && asked.year === Number(published.slice(0, 4));
}

function statedTimes({ analysis, before }: SentenceContext): readonly StatedPeriod[] {
  const nearest = [analysis, ...before].find(({ periods }: SentenceAnalysis) =>
    periods.some(({ baseline }) => !baseline),
  );
  return nearest === undefined || nearest.sentence.article !== analysis.sentence.article
    ? []
    : nearest.periods.filter(({ baseline }) => !baseline);
}
