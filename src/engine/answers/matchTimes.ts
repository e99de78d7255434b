import type { StatedPeriod } from '../evidence/sentenceAnalysis.js';
import type { Amount } from '../values/amounts.js';
import { fitPeriod, type Period } from '../values/periods.js';
import {
  belonging,
  type Clauses,
  clauseAt,
  type FigurePair,
  type Held,
  type Match,
  together,
} from './held.js';

/** How the sentence stands to the claim's times. */
export interface TimeMatch {
  readonly match: Match;
  /** Whether only the sentence before tells the time. */
  readonly lent: boolean;
}

/**
 * Every time of the claim must be stated of the same: of the figure that it belongs with, or of the
 * sentence when the claim has no figure. A sentence without a time has that of the sentence before it. A
 * part is not the whole: nine months' figure supports no year's, but what happened on a day happened in its year.
 */
export function matchTimes(held: Held, figures: readonly FigurePair[]): TimeMatch {
  const { context, asked, stated } = held;
  if (asked.analysis.periods.length === 0) return { match: { state: 'same' }, lent: false };
  const [previous] = context.before;
  const earlier = previous?.periods.filter(({ baseline }) => !baseline) ?? [];
  const lent = stated.analysis.periods.length === 0;
  const match = (figure: FigurePair | undefined): Match => {
    const wanted = periodsOf(asked, figure?.asked);
    const found = matchAll(
      wanted,
      lent ? earlier : periodsOf(stated, figure?.stated),
      held,
      figure,
    );
    // Another time in the sentence before says nothing of this one.
    return lent && found.state === 'differs' ? { state: 'silent' } : found;
  };
  if (figures.length === 0) return { match: match(undefined), lent };
  const matches = figures.map(match);
  // A time that belongs with no figure has to stand somewhere all the same.
  const placed = new Set(figures.flatMap((figure) => periodsOf(asked, figure.asked)));
  const loose = asked.analysis.periods.filter((period) => !placed.has(period));
  const everywhere = lent ? earlier : stated.analysis.periods;
  matches.push(matchAll(loose, everywhere, held, undefined));
  return { match: together(matches), lent };
}

/** Without a time of its own a figure has that of its clause or of one before; a time that is only compared against is its own clause's alone. */
function periodsOf(sentence: Clauses, figure: Amount | undefined): StatedPeriod[] {
  const own = figure === undefined ? undefined : clauseAt(sentence, figure);
  const placed = sentence.analysis.periods
    .map((thing) => ({ thing, clause: clauseAt(sentence, thing) }))
    .filter(({ thing, clause }) => !thing.baseline || own === undefined || clause === own);
  return belonging(placed, sentence, figure);
}

/** Each wanted time takes a stated one of its own, the equal ones first. */
function matchAll(
  wanted: readonly StatedPeriod[],
  stated: readonly StatedPeriod[],
  held: Held,
  figure: FigurePair | undefined,
): Match {
  const free = [...stated];
  const open: StatedPeriod[] = [];
  const take = (asked: StatedPeriod, fits: readonly Fit[]) => {
    const at = free.findIndex((mention) => fits.includes(fitOf(asked, mention, held, figure)));
    return at < 0 ? undefined : free.splice(at, 1)[0];
  };
  for (const asked of wanted) if (take(asked, ['same']) === undefined) open.push(asked);
  let differing: StatedPeriod | undefined;
  for (const asked of open) {
    if (take(asked, ['holds']) !== undefined) continue;
    const other = take(asked, ['other']);
    if (other === undefined || differing !== undefined) return { state: 'silent' };
    differing = other;
  }
  return differing === undefined ? { state: 'same' } : { state: 'differs', stated: differing };
}

/** `holds`: the asked time holds the stated one. */
type Fit = 'same' | 'holds' | 'other' | 'unclear';

function fitOf(
  { period: asked, relative: asksRelative }: StatedPeriod,
  { period, relative }: StatedPeriod,
  { context }: Held,
  figure: FigurePair | undefined,
): Fit {
  const published = context.analysis.sentence.article.published?.date;
  // A day without a year is one of the year in which the article came out.
  const year = period.year ?? (published === undefined ? undefined : Number(published.slice(0, 4)));
  if (asked.year !== undefined && year === undefined) return 'unclear';
  const fit = fitPeriod(asked, { ...period, year });
  switch (fit) {
    case 'same':
      return 'same';
    case 'around':
    case 'within':
    case 'other': {
      if (fit === 'within' && figure === undefined && !isRange(asked)) return 'holds';
      // Only what is stated as finely can say otherwise: "March 2023" is no other month than "the first half".
      return relative || asksRelative || !isAsFine(asked, period) ? 'unclear' : 'other';
    }
  }
}

function isRange({ toYear, toMonth, toDay }: Period): boolean {
  return toYear !== undefined || toMonth !== undefined || toDay !== undefined;
}

/** Whether both state a month, a day and a range or neither does; a year may be the article's. */
function isAsFine(asked: Period, stated: Period): boolean {
  return (['month', 'toMonth', 'day', 'toDay', 'toYear'] as const).every(
    (part) => (asked[part] === undefined) === (stated[part] === undefined),
  );
}
