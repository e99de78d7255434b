import { fitPeriod, type Period, type PeriodFit } from '../language/periods.js';
import { slice } from '../language/span.js';
import type { Question } from '../question/question.js';
import type { SentenceContext } from './analyses.js';
import type { Constraint } from './constraint.js';
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
  const own = best(asked, context.analysis.periods, strict);
  if (own === undefined && asked.year !== undefined && otherYear(asked.year, context)) {
    return settled(asked.year, trade, context) ? 0 : FAINT;
  }
  if (own === 'same') return 1;
  if (own === 'near') return strict ? 0 : 0.8;
  if (own === 'other') return 0;
  for (const [back, earlier] of context.before.entries()) {
    const fit = best(asked, earlier.periods, strict);
    if (fit === 'same') return back === 0 ? 0.8 : 0.65;
    if (fit === 'near') return strict ? FAINT : 0.6;
    if (fit === 'other') return strict || asked.month === undefined ? FAINT : 0.2;
  }
  if (publicationFits(asked, context)) return 0.4;
  // A figure without any time near it is no figure of the asked year.
  return strict && asked.year !== undefined ? FAINT : 0.25;
}

/** Degree of a period that the story around the sentence speaks against or does not support. */
const FAINT = 0.05;

/**
 * What the sentences before say of time is a hint, and no more, for a story moves on. It settles the
 * matter where the story never names the asked year, and where trade is told on from a sentence
 * about trade in that other year.
 */
function settled(year: number, trade: boolean, { before, story }: SentenceContext): boolean {
  if (!story.has(String(year))) return true;
  const nearest = before.find(({ periods }) =>
    periods.some(({ period, baseline }) => period.year !== undefined && !baseline),
  );
  return trade && nearest !== undefined && nearest.flows.length > 0;
}

/** Whether the nearest year stated before the sentence is another one: what follows belongs to that year. */
function otherYear(year: number, { before }: SentenceContext): boolean {
  for (const { periods } of before) {
    const years = periods.filter(({ period, baseline }) => period.year !== undefined && !baseline);
    if (years.length === 0) continue;
    return !years.some(
      ({ period }) => (period.year ?? 0) <= year && year <= (period.toYear ?? period.year ?? 0),
    );
  }
  return false;
}

/** The best fit among stated periods; `undefined` when none is stated that could tell. */
function best(
  asked: Period,
  stated: readonly StatedPeriod[],
  strict: boolean,
): 'same' | 'near' | 'other' | undefined {
  const fits = stated.flatMap((mention): PeriodFit[] => {
    if (mention.baseline && strict) return [];
    // A stated day without a year says nothing about an asked year.
    if (asked.year !== undefined && mention.period.year === undefined && asked.month === undefined)
      return [];
    const fit = fitPeriod(asked, mention.period);
    // "Its second cut this year" says nothing of the month that is asked for.
    return mention.relative && fit === 'around' ? [] : [fit];
  });
  if (fits.length === 0) return undefined;
  if (fits.includes('same')) return 'same';
  return fits.includes('within') || fits.includes('around') ? 'near' : 'other';
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
