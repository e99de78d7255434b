import { fitPeriod, type Period, type PeriodFit } from '../values/periods.js';
import type { SentenceContext } from './analyses.js';
import type { SentenceAnalysis, StatedPeriod } from './sentenceAnalysis.js';

/** How what a sentence says of time stands to the period asked for: `near` holds it, a `part` lies in it, as does a `day` of one month. */
export type TimeFit = 'same' | 'near' | 'day' | 'part' | 'other';

/** A period asked for, with what bears on reading the stated ones. */
export interface AskedTime {
  readonly period: Period;
  /** Whether a figure of the period is asked for: nine months' figure is no year's figure. */
  readonly strict: boolean;
}

/** The best fit among the periods of a sentence; `undefined` when it states none that could tell. */
export function fitTimes(
  { period: asked, strict }: AskedTime,
  analysis: SentenceAnalysis,
  context: SentenceContext,
): TimeFit | undefined {
  const fits = analysis.periods.flatMap((mention): PeriodFit[] => {
    if (strict && (mention.baseline || isOfOtherClause(mention, analysis))) return [];
    // A stated day without a year says nothing about an asked year.
    if (asked.year !== undefined && mention.period.year === undefined && asked.month === undefined)
      return [];
    if (asked.year !== undefined && isOfOtherYear(asked.year, mention, context)) return ['other'];
    if (asked.year !== undefined && isHeldAgainst(asked.year, mention, analysis)) return ['other'];
    const fit = fitPeriod(asked, withMonths(mention, analysis));
    // "Its second cut this year" says nothing of the month that is asked for.
    return mention.relative && fit === 'around' ? [] : [fit];
  });
  if (fits.length === 0) return undefined;
  if (fits.includes('same')) return 'same';
  if (fits.includes('around')) return 'near';
  if (!fits.includes('within')) return 'other';
  const oneMonth = asked.month !== undefined && asked.toMonth === undefined;
  return oneMonth ? 'day' : 'part';
}

/**
 * "It lost 3 million in 2021; its results for 2022 are to come": a period whose clause holds no figure
 * lends none, where the clause that does has a period of its own.
 */
function isOfOtherClause(mention: StatedPeriod, analysis: SentenceAnalysis): boolean {
  const { text } = analysis.sentence.article;
  const apart = (one: { start: number; end: number }, other: { start: number; end: number }) =>
    text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).includes(';');
  if (analysis.amounts.length === 0 || !analysis.amounts.every((amount) => apart(amount, mention)))
    return false;
  return analysis.periods.some(
    (other) =>
      other.period.year !== undefined &&
      !other.baseline &&
      analysis.amounts.some((amount) => !apart(amount, other)),
  );
}

/**
 * "In May 1.41, against 1.28 in May 2023": a month beside the same month of a named year is that of
 * the year after, and of no other.
 */
function isHeldAgainst(
  asked: number,
  { period }: StatedPeriod,
  { periods }: SentenceAnalysis,
): boolean {
  if (period.year !== undefined || period.month === undefined) return false;
  const same = periods.filter(
    ({ period: other }) => other.month === period.month && other.toMonth === period.toMonth,
  );
  const years = same.flatMap(({ period: { year } }) => year ?? []);
  return years.length > 0 && !years.includes(asked) && !years.includes(asked - 1);
}

const SAME_PERIOD = /\bsame (?:period|months|quarter|half|time|stretch|span)(?: (?:of|in))? $/i;

/** "1.4 million between January and June, against 1.2 in the *same period of 2023*": a year that stands for the months told before it. */
function withMonths(
  { period, start }: StatedPeriod,
  { sentence, periods }: SentenceAnalysis,
): Period {
  if (period.year === undefined || period.month !== undefined) return period;
  const before = sentence.article.text.slice(Math.max(sentence.start, start - 24), start);
  if (!SAME_PERIOD.test(before.replace(/\s/g, ' '))) return period;
  const meant = periods.findLast(
    (other) => other.start < start && other.period.month !== undefined,
  );
  return meant === undefined ? period : { ...meant.period, year: period.year };
}

/** Whether months or days without a year are those of other years than asked, by the story and its date. */
function isOfOtherYear(
  asked: number,
  { period }: StatedPeriod,
  { analysis, earlier }: SentenceContext,
): boolean {
  if (period.year !== undefined || period.month === undefined) return false;
  const years = new Set<number>();
  const published = analysis.sentence.article.published?.date;
  if (published !== undefined) {
    const year = Number(published.slice(0, 4));
    years.add(year);
    // A month that was still to come may be that of the year before.
    if ((period.toMonth ?? period.month) > Number(published.slice(5, 7))) years.add(year - 1);
  }
  const nearest = earlier().find((other) => other.periods.some(isDated));
  for (const { period: other } of nearest?.periods.filter(isDated) ?? []) {
    for (let year = other.year ?? 0; year <= (other.toYear ?? other.year ?? 0); year++)
      years.add(year);
  }
  return years.size > 0 && !years.has(asked);
}

/** Whether it states a year that the sentence speaks of. */
export function isDated({ period, baseline, edge }: StatedPeriod): boolean {
  return period.year !== undefined && !baseline && !edge;
}
