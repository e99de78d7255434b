import type { Period } from './periods.js';
import type { TimeMention } from './times.js';

/** A calendar day; the year is `undefined` where an article states only day and month. */
export interface WritingDay {
  readonly year: number | undefined;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** Whether a sentence tells of what was, or of what is to come. */
export type Tense = 'past' | 'future';

/** A month or day without a year, farther than this from the day of writing, could be another year's. */
const SURE_DAYS = 183;

/**
 * The period that words stand for in an article written on a certain day; `undefined` where that day
 * does not make it certain. What a text states in full needs no such day.
 */
export function resolveTime(
  { period, relative }: TimeMention,
  writing: WritingDay | undefined,
  tense: Tense,
): Period | undefined {
  if (period?.year !== undefined) return period;
  if (writing === undefined) return undefined;
  if (period !== undefined) return withYear(period, writing, tense);
  if (relative === undefined) return undefined;
  switch (relative.kind) {
    case 'open':
    case 'week':
      // What a week is to its writer (seven days, or Monday to Sunday) no day tells.
      return undefined;
    case 'day':
      return dayAt(writing, relative.shift);
    case 'year':
      return writing.year === undefined ? undefined : { year: writing.year + relative.shift };
    case 'month': {
      const month = writing.month - 1 + relative.shift;
      const year = writing.year === undefined ? undefined : writing.year + Math.floor(month / 12);
      return { year, month: ((month + 12) % 12) + 1 };
    }
    case 'weekday':
      return weekdayOf(relative.weekday, relative.shift, writing, tense);
    case 'named':
      return namedOf(relative, writing);
  }
}

/** The nearest such date on the side that the tense says, if it is near enough to be no other year's. */
function withYear(period: Period, writing: WritingDay, tense: Tense): Period | undefined {
  const { year } = writing;
  const { month, day = 1 } = period;
  if (year === undefined || month === undefined) return undefined;
  const written = toDays({ ...writing, year });
  for (const candidate of tense === 'past' ? [year, year - 1] : [year, year + 1]) {
    const distance = toDays({ year: candidate, month, day }) - written;
    // A month that has begun counts as of the past, one that has not ended as to come.
    const side = tense === 'past' ? -distance : distance + (period.day === undefined ? 30 : 0);
    if (side >= 0) return side <= SURE_DAYS ? { ...period, year: candidate } : undefined;
  }
  return undefined;
}

/** "Last April": the latest that was over; "this April": that of the year of writing. */
function namedOf(
  { month, day, shift }: { month: number; day: number | undefined; shift: -1 | 0 | 1 },
  writing: WritingDay,
): Period | undefined {
  const { year } = writing;
  if (year === undefined) return undefined;
  const made = (of: number): Period => ({ year: of, month, ...(day === undefined ? {} : { day }) });
  if (shift === 0) return made(year);
  if (shift === -1) return made(month < writing.month ? year : year - 1);
  return made(month > writing.month ? year : year + 1);
}

/** Of a bare weekday the one nearest on the side of the tense, the day of writing included. */
function weekdayOf(
  weekday: number,
  shift: -1 | 0 | 1 | undefined,
  writing: WritingDay,
  tense: Tense,
): Period | undefined {
  // "Last Friday", "next Monday": people differ on which week that is.
  if (shift !== undefined || writing.year === undefined) return undefined;
  const here = new Date(Date.UTC(writing.year, writing.month - 1, writing.day)).getUTCDay();
  const ahead = (weekday - here + 7) % 7;
  return dayAt(writing, tense === 'future' || ahead === 0 ? ahead : ahead - 7);
}

function dayAt(writing: WritingDay, shift: number): Period | undefined {
  const { year } = writing;
  // Without a year only a move inside the month is certain: February may have 29 days.
  if (year === undefined) {
    const day = writing.day + shift;
    return day < 1 || day > 28 ? undefined : { year, month: writing.month, day };
  }
  const date = new Date(Date.UTC(year, writing.month - 1, writing.day + shift));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function toDays({ year, month, day }: { year: number; month: number; day: number }): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
