import type { StatedPeriod } from '../evidence/sentenceAnalysis.js';
import type { Amount } from '../language/amounts.js';
import { fitPeriod, type Period } from '../language/periods.js';
import { type Held, type Match, periodsOf } from './held.js';

/** How the sentence stands to the claim's times. */
export interface TimeMatch {
  readonly match: Match;
  /** Whether only the sentence before tells the time. */
  readonly lent: boolean;
}

/**
 * Every time of the claim must be the time of its figure in the sentence, or of the sentence when the
 * claim has no figure; a sentence without a time has that of the sentence before it. A part is not the
 * whole: nine months' figure supports no year's, but what happened on a day happened in its year.
 */
export function matchTimes(held: Held, figure: Amount | undefined): TimeMatch {
  const { claim, context } = held;
  const same: TimeMatch = { match: { state: 'same' }, lent: false };
  const silent: TimeMatch = { match: { state: 'silent' }, lent: false };
  const { periods: asked } = claim.question;
  if (asked.length === 0) return same;
  const own = periodsOf(held, figure);
  const [previous] = context.before;
  const earlier = previous?.periods.filter(({ baseline }) => !baseline) ?? [];
  const stated = own.length > 0 ? own : earlier;
  let differing: StatedPeriod | undefined;
  for (const { period } of asked) {
    const fits = stated.map((mention) => ({ mention, fit: fitOf(period, mention, held, figure) }));
    if (fits.some(({ fit }) => fit === 'same')) continue;
    const other = fits.find(({ fit }) => fit === 'other')?.mention;
    if (other === undefined || fits.some(({ fit }) => fit === 'unclear')) return silent;
    differing = other;
  }
  if (differing === undefined) return { ...same, lent: own.length === 0 };
  // Another time in the sentence before says nothing of this one.
  if (own.length === 0) return silent;
  return { match: { state: 'differs', stated: differing }, lent: false };
}

function fitOf(
  asked: Period,
  { period, relative }: StatedPeriod,
  { context }: Held,
  figure: Amount | undefined,
): 'same' | 'other' | 'unclear' {
  const published = context.analysis.sentence.article.published?.date;
  // A day without a year is one of the year in which the article came out.
  const year = period.year ?? (published === undefined ? undefined : Number(published.slice(0, 4)));
  if (asked.year !== undefined && year === undefined) return 'unclear';
  const fit = fitPeriod(asked, { ...period, year });
  switch (fit) {
    case 'same':
      return 'same';
    case 'within':
      return figure === undefined ? 'same' : 'unclear';
    case 'around':
      return 'unclear';
    case 'other':
      // Only what is stated as finely can say otherwise: "March 2023" is no other month than "the first half".
      return relative || !asFine(asked, period) ? 'unclear' : 'other';
  }
}

/** Whether both state a year, a month, a day and a range or neither does; a year may be the article's. */
function asFine(asked: Period, stated: Period): boolean {
  return (['month', 'toMonth', 'day', 'toDay', 'toYear'] as const).every(
    (part) => (asked[part] === undefined) === (stated[part] === undefined),
  );
}
