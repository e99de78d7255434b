import { MONTHS } from '../../knowledge/months.js';
import { CARDINALS, ORDINALS } from '../../knowledge/numberWords.js';
import { days, firstDays, LAST_DAYS, months, numericDay } from './calendar.js';
import { EARLY_YEAR, EARLY_YEAR_PATTERNS } from './earlyYears.js';
import {
  HINTS,
  type PeriodGroups,
  type PeriodPattern,
  pattern,
  YEAR,
  yearOf,
  yearRange,
} from './periodPattern.js';
import type { Period } from './periods.js';

const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const NUMBER = `\\d{1,2}|${Object.keys(CARDINALS).join('|')}`;
const ORDINAL = `\\d(?:st|nd|rd|th)|${Object.keys(ORDINALS).slice(0, 4).join('|')}`;
const DAY = '(?:[0-2]?\\d|3[01])';
const TH = '(?:st|nd|rd|th)?';
// White space is bounded throughout, so that a line of a million spaces costs no more than one of letters.
const DASH = '\\s{0,3}(?<dash>[-\\u2010-\\u2015]|to|through|until|till|and)\\s{0,3}';
const OF_YEAR = `(?:,?\\s{0,3}(?:(?:of|in)\\s{1,3})?(?:the\\s{1,3}year\\s{1,3})?(?<year>${YEAR}|${EARLY_YEAR}(?!\\s{1,3}(?:people|\\p{L}{3,}s)(?!\\p{L}))))?`;
/** Behind a quarter or a half a slash or a hyphen may lead on to the year too: `Q1/2022`. */
const PART_OF_YEAR = `(?:[\\s/,-]{0,3}(?:(?:of|in)\\s{1,3})?(?:the\\s{1,3}year\\s{1,3})?(?<year>${YEAR}))?`;
/** Not of a match, a century or an hour, and no half-time or quarter-final. */
const OF_TIME =
  '(?!\\s{1,3}of\\s{1,3}(?:the|an?|this|that|his|her|its|their)\\s{1,3}(?!(?:[\\w/]{1,9}\\s{1,3}){0,2}(?:year|season)))(?![\\s-]{1,3}(?:century|centuries|hours?|miles?|time|finals?|backs?|dozen)(?!\\p{L}))';
const QUARTER = `(?:(?<ordinal>${ORDINAL}|last|final)[\\s-]{1,3}(?:quarter|qtr)|q(?<digit>[1-4])|(?<before>[1-4])q)`;
const HALF =
  '(?:(?<ordinal>first|second|latter|1st|2nd)[\\s-]{1,3}half(?:[\\s-]year)?|h(?<digit>[12])|(?<before>[12])h)';
const YEAR_BEFORE = `(?<year>${YEAR})(?:['\\u2019]s)?[\\s/-]{1,3}(?:the\\s)?`;

/** Whether a lower-case text holds a year, the name of a month or a word for a part of the year. */
export const HINT_EXPRESSIONS: readonly (readonly [RegExp, number])[] = [
  [/(?:19|20)\d\d/, HINTS.year],
  [new RegExp(`\\b(?:${MONTH})\\b`), HINTS.month],
  [/quarter|qtr|half|months?\b|mths|[1-4]q|\bq[1-4]|[12]h|\bh[12]|\d\s?m/, HINTS.part],
  [/\b1[0-8]\d\d\b|\b(?:bce?|ad|ce)\b|\bin \d{3}\b/, HINTS.early],
];

/** Tried in this order; the first that covers a place wins it. */
export const PERIOD_PATTERNS: readonly PeriodPattern[] = [
  pattern(HINTS.year, `(?<year>${YEAR})-(?<month>[01]\\d)-(?<day>[0-3]\\d)`, (g) =>
    days(yearOf(g), Number(g.month), Number(g.day)),
  ),
  pattern(HINTS.year, `(?<first>${DAY})[/.](?<second>${DAY})[/.](?<year>${YEAR})`, (g) =>
    numericDay(Number(g.first), Number(g.second), Number(g.year)),
  ),

  // whole 2022; all 12 months of 2022; full-year 2022; throughout 2022
  pattern(
    HINTS.year,
    `(?:(?:the\\s{1,3})?(?:whole|entire|full)(?:\\s{1,3}of)?(?:[\\s-]{1,3}(?:fiscal|calendar))?(?:[\\s-]{1,3}year)?(?:\\s{1,3}of)?|all\\s{1,3}(?:12|twelve)\\s{1,3}months(?:\\s{1,3}(?:of|in))?|all(?:\\s{1,3}of)?|throughout)\\s{1,3}(?<year>${YEAR})`,
    (g) => ({ year: yearOf(g) }),
  ),

  // first nine months of 2022; first month of 2022; 9M 2022; nine-month 2022; nine months to September 2022
  pattern(
    HINTS.part,
    `(?:first|opening|initial)\\s{1,3}(?:(?<count>${NUMBER})[\\s-]{1,3})?(?:months?|mths)${OF_YEAR}`,
    (g) =>
      g.count === undefined && g.year === undefined
        ? undefined
        : months(yearOf(g), 1, numberOf(g.count ?? '1')),
  ),
  pattern(
    HINTS.part + HINTS.year,
    `(?:last|final)\\s{1,3}(?:(?<count>${NUMBER})\\s{1,3})?(?:months?|mths)\\s{1,3}of\\s{1,3}(?<year>${YEAR})`,
    (g) => months(yearOf(g), 13 - numberOf(g.count ?? '1'), 12),
  ),
  pattern(
    HINTS.part + HINTS.month,
    `(?<count>${NUMBER})[\\s-]{1,3}(?:months?|mths)(?:\\s{1,3}period)?\\s{1,3}(?:to|ended|ending|through|until)\\s{1,3}(?<month>${MONTH})\\.?(?:\\s{1,3}${DAY}(?!\\d))?${OF_YEAR}`,
    (g) => months(yearOf(g), monthOf(g.month) - numberOf(g.count) + 1, monthOf(g.month)),
  ),
  pattern(
    HINTS.part + HINTS.year,
    `(?:(?<digits>\\d{1,2})\\s?m|(?<count>${NUMBER})[\\s-]{0,3}(?:months?|mths)(?:\\s{1,3}period)?(?:\\s{1,3}of)?)[\\s/-]{0,3}(?<year>${YEAR})`,
    (g) => months(yearOf(g), 1, numberOf(g.digits ?? g.count)),
  ),

  // Q1-Q3 2022; first three quarters of 2022; 2022 Q3; third-quarter 2022; Q3/2022
  pattern(
    HINTS.part,
    `(?:q(?<from>[1-4])\\s?[-\\u2010-\\u2015]\\s?q?(?<to>[1-4])|first\\s{1,3}(?<count>two|three|2|3)\\s{1,3}(?:quarters|qtrs))${PART_OF_YEAR}`,
    (g) => months(yearOf(g), Number(g.from ?? 1) * 3 - 2, numberOf(g.to ?? g.count) * 3),
  ),
  pattern(HINTS.part + HINTS.year, `${YEAR_BEFORE}${QUARTER}`, quarter),
  pattern(HINTS.part, `${QUARTER}${PART_OF_YEAR}${OF_TIME}`, quarter),
  pattern(
    HINTS.part + HINTS.month,
    `(?<ordinal>first|second|latter|1st|2nd)\\s{1,3}half\\s{1,3}of\\s{1,3}(?<month>${MONTH})\\.?${OF_YEAR}`,
    (g) =>
      halfOf(g) === 1
        ? days(yearOf(g), monthOf(g.month), 1, 15)
        : days(yearOf(g), monthOf(g.month), 16, LAST_DAYS[monthOf(g.month) - 1] ?? 31),
  ),
  pattern(HINTS.part + HINTS.year, `${YEAR_BEFORE}${HALF}`, half),
  pattern(HINTS.part, `${HALF}${PART_OF_YEAR}${OF_TIME}`, half),

  // first two weeks of 2022; first ten days of August
  pattern(
    HINTS.month,
    `(?:first|opening)\\s{1,3}(?:(?<count>${NUMBER})[\\s-]{1,3})?(?<unit>day|week)s?\\s{1,3}(?:of|in)\\s{1,3}(?<month>${MONTH})\\.?${OF_YEAR}`,
    (g) => days(yearOf(g), monthOf(g.month), 1, daysOf(g)),
  ),
  pattern(
    HINTS.year,
    `(?:first|opening)\\s{1,3}(?:(?<count>${NUMBER}|\\d{3})[\\s-]{1,3})?(?<unit>day|week)s?\\s{1,3}(?:of|in)\\s{1,3}(?<year>${YEAR})`,
    (g) => firstDays(yearOf(g), daysOf(g)),
  ),

  // August 10-13, 2023; 10-13 August 2023; January-March 2023
  pattern(
    HINTS.month,
    `(?<month>${MONTH})\\.?\\s{1,3}(?<day>${DAY})${TH}${DASH}(?<to>${DAY})${TH}(?!\\d)${OF_YEAR}`,
    dayRange,
  ),
  pattern(
    HINTS.month,
    `(?<day>${DAY})${TH}${DASH}(?<to>${DAY})${TH}\\s{1,3}(?:of\\s{1,3})?(?<month>${MONTH})\\.?${OF_YEAR}`,
    dayRange,
  ),
  pattern(HINTS.month, `(?<month>${MONTH})\\.?${DASH}(?<to>${MONTH})\\.?${OF_YEAR}`, (g) =>
    goesOn(g, monthOf(g.month), monthOf(g.to))
      ? months(yearOf(g), monthOf(g.month), monthOf(g.to))
      : undefined,
  ),

  // August 15; 4 November 2022; mid-March
  pattern(
    HINTS.month,
    `(?<month>${MONTH})\\.?\\s{1,3}(?:the\\s{1,3})?(?<day>${DAY})${TH}(?!\\d)${OF_YEAR}`,
    (g) => days(yearOf(g), monthOf(g.month), Number(g.day)),
  ),
  pattern(
    HINTS.month,
    `(?<day>${DAY})${TH}[\\s-]{1,3}(?:of\\s{1,3})?(?<month>${MONTH})\\.?(?:-(?<dashed>${YEAR}))?${OF_YEAR}`,
    (g) =>
      days(g.dashed === undefined ? yearOf(g) : Number(g.dashed), monthOf(g.month), Number(g.day)),
  ),
  pattern(
    HINTS.month,
    `(?:(?:early|mid|late)[\\s-]{1,3})?(?<month>${MONTH})\\.?(?:-(?<dashed>${YEAR}))?${OF_YEAR}`,
    (g) =>
      months(
        g.dashed === undefined ? yearOf(g) : Number(g.dashed),
        monthOf(g.month),
        monthOf(g.month),
      ),
  ),

  // 2022-2025; 2021/22; 2022 to 2025; between 2022 and 2025; 2022-09; 2022; FY2022
  pattern(
    HINTS.year,
    `(?<year>${YEAR})\\s{0,3}[-\\u2010-\\u2015/]\\s{0,3}(?<to>${YEAR}|\\d\\d)`,
    (g) =>
      yearRange(g) ??
      (g.to?.length === 2 ? months(Number(g.year), Number(g.to), Number(g.to)) : undefined),
  ),
  pattern(
    HINTS.year,
    `(?<year>${YEAR})\\s{1,3}(?:to|through|until|till|(?<=between\\s{1,3}${YEAR}\\s{1,3})and)\\s{1,3}(?<to>${YEAR})`,
    (g) =>
      Number(g.to) > Number(g.year) ? { year: Number(g.year), toYear: Number(g.to) } : undefined,
  ),
  pattern(HINTS.year, `(?:fy|cy)?(?<year>${YEAR})(?!\\.\\d|,\\d{3})`, (g) => ({ year: yearOf(g) })),

  ...EARLY_YEAR_PATTERNS,
];

function quarter(g: PeriodGroups): Period | undefined {
  const written = g.digit ?? g.before ?? g.ordinal;
  const number = written === 'last' || written === 'final' ? 4 : ordinalOf(written);
  return months(yearOf(g), number * 3 - 2, number * 3);
}

function half(g: PeriodGroups): Period | undefined {
  return halfOf(g) === 1 ? months(yearOf(g), 1, 6) : months(yearOf(g), 7, 12);
}

function halfOf(g: PeriodGroups): number {
  return g.ordinal === 'latter' ? 2 : ordinalOf(g.digit ?? g.before ?? g.ordinal);
}

function numberOf(written: string | undefined): number {
  return written === undefined ? 0 : (CARDINALS[written] ?? Number.parseInt(written, 10));
}

function ordinalOf(written: string | undefined): number {
  return written === undefined ? 0 : (ORDINALS[written] ?? Number.parseInt(written, 10));
}

function monthOf(written: string | undefined): number {
  return MONTHS[written ?? ''] ?? 0;
}

/** How many days "first day", "first two weeks" are. */
function daysOf(g: PeriodGroups): number {
  return numberOf(g.count ?? '1') * (g.unit === 'week' ? 7 : 1);
}

function dayRange(g: PeriodGroups): Period | undefined {
  const [from, to] = [Number(g.day), Number(g.to)];
  return goesOn(g, from, to) ? days(yearOf(g), monthOf(g.month), from, to) : undefined;
}

/** "March and April" are a stretch, "March and July" are two. */
function goesOn(g: PeriodGroups, from: number, to: number): boolean {
  return g.dash !== 'and' || to === from + 1;
}
