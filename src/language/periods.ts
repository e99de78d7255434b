import { MONTHS } from './data/months.js';
import { CARDINALS, ORDINALS } from './data/numberWords.js';
import type { Span } from './span.js';

/**
 * A stretch of time as a text states it. Only what is written is set: `August 10` has no year.
 * A single year, month or day has no `to…` part.
 */
export interface Period {
  readonly year: number | undefined;
  /** Last year of a range of years (`2022-2025`), inclusive. */
  readonly toYear?: number;
  /** 1–12. */
  readonly month?: number;
  /** Last month of a range, inclusive, 1–12. */
  readonly toMonth?: number;
  /** 1–31. */
  readonly day?: number;
  /** Last day of a range, inclusive. */
  readonly toDay?: number;
}

/** A period with the words that state it. */
export interface PeriodMention extends Span {
  readonly period: Period;
}

const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const NUMBER = `\\d{1,2}|${[...Object.keys(CARDINALS)].join('|')}`;
const ORDINAL = `\\d(?:st|nd|rd|th)|${Object.keys(ORDINALS).slice(0, 4).join('|')}`;
const YEAR = '(?:19|20)\\d\\d';
const DASH = '\\s*(?:[-\\u2010-\\u2015]|to|through|until|and)\\s*';
const OF_YEAR = `(?:,?\\s*(?:of|in)?\\s*(?:the\\s+year\\s+)?(?<year>${YEAR}))?`;
const DAY = '(?:[0-2]?\\d|3[01])';

type Groups = Readonly<Record<string, string | undefined>>;

interface Pattern {
  readonly expression: RegExp;
  readonly read: (groups: Groups) => Period | undefined;
}

const numberOf = (written: string | undefined): number =>
  written === undefined ? 0 : (CARDINALS[written.toLowerCase()] ?? Number.parseInt(written, 10));
const ordinalOf = (written: string | undefined): number =>
  written === undefined ? 0 : (ORDINALS[written.toLowerCase()] ?? Number.parseInt(written, 10));
const monthOf = (written: string | undefined): number => MONTHS[(written ?? '').toLowerCase()] ?? 0;
const yearOf = (groups: Groups): number | undefined =>
  groups.year === undefined ? undefined : Number(groups.year);

function months(year: number | undefined, month: number, toMonth: number): Period | undefined {
  if (month < 1 || toMonth > 12 || toMonth < month) return undefined;
  return month === toMonth ? { year, month } : { year, month, toMonth };
}

function days(
  year: number | undefined,
  month: number,
  day: number,
  toDay = day,
): Period | undefined {
  if (month < 1 || month > 12 || day < 1 || toDay > 31 || toDay < day) return undefined;
  return day === toDay ? { year, month, day } : { year, month, day, toDay };
}

function numericDay(first: number, second: number, year: number): Period | undefined {
  // Day first, as most of the world writes it, unless only the American order makes a date.
  return days(year, second, first) ?? days(year, first, second);
}

function pattern(source: string, read: Pattern['read']): Pattern {
  return {
    expression: new RegExp(`(?<![\\p{L}\\p{N}$€£¥.,])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'),
    read,
  };
}

/** Tried in this order; the first that covers a place wins it. */
const PATTERNS: readonly Pattern[] = [
  pattern(`(?<year>${YEAR})-(?<month>[01]\\d)-(?<day>[0-3]\\d)`, (g) =>
    days(yearOf(g), Number(g.month), Number(g.day)),
  ),
  pattern(`(?<first>${DAY})[/.](?<second>${DAY})[/.](?<year>${YEAR})`, (g) =>
    numericDay(Number(g.first), Number(g.second), Number(g.year)),
  ),
  // first nine months of 2022; 9M 2022; 9-month 2022
  pattern(`(?:first|opening)\\s+(?<count>${NUMBER})[\\s-]+months?${OF_YEAR}`, (g) =>
    months(yearOf(g), 1, numberOf(g.count)),
  ),
  pattern(`(?:last|final)\\s+(?<count>${NUMBER})\\s+months\\s+of\\s+(?<year>${YEAR})`, (g) =>
    months(yearOf(g), 13 - numberOf(g.count), 12),
  ),
  pattern(`(?<count>\\d{1,2})\\s?m(?:onths?)?[\\s/-]*(?<year>${YEAR})`, (g) =>
    months(yearOf(g), 1, Number(g.count)),
  ),
  pattern(
    `(?:(?<ordinal>${ORDINAL}|last|final)\\s+(?:quarter|qtr)|q(?<digit>[1-4])|(?<before>[1-4])q)${OF_YEAR}`,
    (g) => {
      const quarter = g.digit ?? g.before;
      const written = quarter === undefined ? g.ordinal : quarter;
      const number = /last|final/i.test(written ?? '') ? 4 : ordinalOf(written);
      return months(yearOf(g), number * 3 - 2, number * 3);
    },
  ),
  pattern(
    `(?:(?<ordinal>first|second|1st|2nd)\\s+half|h(?<digit>[12])|(?<before>[12])h)${OF_YEAR}`,
    (g) => {
      const half = g.digit ?? g.before ?? g.ordinal;
      return ordinalOf(half) === 1 ? months(yearOf(g), 1, 6) : months(yearOf(g), 7, 12);
    },
  ),
  // whole 2022; all 12 months of 2022; full-year 2022
  pattern(
    `(?:(?:the\\s+)?(?:whole|entire|full)(?:\\s+of)?(?:[\\s-]+year)?(?:\\s+of)?|all\\s+(?:12|twelve)\\s+months(?:\\s+(?:of|in))?|all(?:\\s+of)?)\\s+(?<year>${YEAR})`,
    (g) => ({
      year: yearOf(g),
    }),
  ),
  // August 10-13, 2023; August 15; 4 November 2022; mid-March
  pattern(
    `(?<month>${MONTH})\\.?\\s+(?<day>${DAY})(?:st|nd|rd|th)?${DASH}(?<to>${DAY})(?:st|nd|rd|th)?(?!\\d)${OF_YEAR}`,
    (g) => days(yearOf(g), monthOf(g.month), Number(g.day), Number(g.to)),
  ),
  pattern(
    `(?<day>${DAY})(?:st|nd|rd|th)?${DASH}(?<to>${DAY})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${MONTH})\\.?${OF_YEAR}`,
    (g) => days(yearOf(g), monthOf(g.month), Number(g.day), Number(g.to)),
  ),
  pattern(`(?<month>${MONTH})\\.?${DASH}(?<to>${MONTH})\\.?${OF_YEAR}`, (g) =>
    months(yearOf(g), monthOf(g.month), monthOf(g.to)),
  ),
  pattern(
    `(?<month>${MONTH})\\.?\\s+(?:the\\s+)?(?<day>${DAY})(?:st|nd|rd|th)?(?!\\d)${OF_YEAR}`,
    (g) => days(yearOf(g), monthOf(g.month), Number(g.day)),
  ),
  pattern(
    `(?<day>${DAY})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?<month>${MONTH})\\.?(?:-(?<dashed>${YEAR}))?${OF_YEAR}`,
    (g) =>
      days(g.dashed === undefined ? yearOf(g) : Number(g.dashed), monthOf(g.month), Number(g.day)),
  ),
  pattern(`(?:early|mid|late)?[\\s-]*(?<month>${MONTH})\\.?${OF_YEAR}`, (g) =>
    months(yearOf(g), monthOf(g.month), monthOf(g.month)),
  ),
  pattern(`(?<year>${YEAR})\\s*[-\\u2010-\\u2015/]\\s*(?<to>${YEAR}|\\d\\d)`, (g) => {
    const from = Number(g.year);
    const to = g.to?.length === 2 ? Math.floor(from / 100) * 100 + Number(g.to) : Number(g.to);
    return to > from ? { year: from, toYear: to } : undefined;
  }),
  pattern(`(?<year>${YEAR})`, (g) => ({ year: yearOf(g) })),
];

/** A month that is also an everyday word needs a capital, or a day, a year or "in" beside it. */
const EVERYDAY_MONTH = /^(?:may|march|mar|sep|dec|jan|nov)\.?$/i;

/**
 * Finds the periods that a text states, in reading order and without overlap: years, months, days,
 * quarters, halves, "first nine months of 2022", "9M 2022". Relative words ("yesterday") are none.
 */
export function findPeriods(text: string): PeriodMention[] {
  if (!/\d|[a-z]{3}/i.test(text)) return [];
  const found: PeriodMention[] = [];
  const covered = (start: number, end: number) =>
    found.some((other) => start < other.end && other.start < end);
  for (const { expression, read } of PATTERNS) {
    for (const match of text.matchAll(expression)) {
      const leading = match[0].length - match[0].trimStart().replace(/^-/, '').length;
      const start = match.index + leading;
      const end = match.index + match[0].length - (/[a-z]{4}\.$/i.test(match[0]) ? 1 : 0);
      if (covered(start, end)) continue;
      const words = text.slice(start, end);
      if (EVERYDAY_MONTH.test(words) && !isMonthHere(text, start, words)) continue;
      const period = read(match.groups ?? {});
      if (period !== undefined) found.push({ start, end, period });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isMonthHere(text: string, start: number, words: string): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  if (/\b(?:in|since|until|by|last|next|this|early|mid|late|of|from)[\s-]+$/i.test(before))
    return true;
  return /^(?:March|Jan|Nov|Dec|Sep|Mar)\b/.test(words) && start > 0;
}

/** How a stated period stands to the one that is asked about. */
export type PeriodFit = 'same' | 'within' | 'around' | 'other';

/**
 * Holds a stated period against an asked one. `same`: equal as far as both say; `within`: the stated
 * one is a part of the asked one (nine months of an asked year); `around`: the stated one holds the
 * asked one (a year for an asked month); `other`: they exclude each other or only overlap.
 */
export function fitPeriod(asked: Period, stated: Period): PeriodFit {
  const fits = [
    fitRange(asked.year, asked.toYear, stated.year, stated.toYear),
    fitRange(asked.month, asked.toMonth, stated.month, stated.toMonth),
    fitRange(asked.day, asked.toDay, stated.day, stated.toDay),
  ];
  if (fits.includes('other')) return 'other';
  // A part left out at a finer level widens the period; a year left out says nothing.
  const within =
    fits[0] === 'within' ||
    fits.slice(1).includes('within') ||
    (asked.month === undefined && stated.month !== undefined);
  const around =
    fits[0] === 'around' ||
    fits.slice(1).includes('around') ||
    (asked.month !== undefined && stated.month === undefined);
  if (within && around) return 'other';
  if (within) return 'within';
  if (around) return 'around';
  if (asked.day === undefined && stated.day !== undefined) return 'within';
  if (asked.day !== undefined && stated.day === undefined) return 'around';
  return 'same';
}

function fitRange(
  asked: number | undefined,
  askedTo: number | undefined,
  stated: number | undefined,
  statedTo: number | undefined,
): PeriodFit {
  if (asked === undefined || stated === undefined) return 'same';
  const a = [asked, askedTo ?? asked] as const;
  const s = [stated, statedTo ?? stated] as const;
  if (a[0] === s[0] && a[1] === s[1]) return 'same';
  if (a[0] <= s[0] && s[1] <= a[1]) return 'within';
  if (s[0] <= a[0] && a[1] <= s[1]) return 'around';
  return 'other';
}
