import { MONTHS } from '../../knowledge/articleMonths.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';

/** A full calendar day as a text writes it; `start` and `end` count in the text that was searched. */
export interface WrittenDate extends Span {
  /** The same day as `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * Every full date (day, month and year) in a short text, in order. An all-number date counts only when
 * its order is certain: year first, a number above 12, or day and month the same. Days that no calendar
 * has (30 February) and years of two figures are left out; a year lies between 1500 and 2099.
 */
export function findDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const { form, read } of FORMS) {
    for (const match of text.matchAll(form)) {
      const date = read(match.groups ?? {});
      if (date === undefined) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.every(({ start, end }) => span.end <= start || span.start >= end)) {
        found.push({ ...span, date });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Groups = Readonly<Record<string, string | undefined>>;

const MONTH = `(?<month>${MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})\\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>1[5-9]\d\d|20\d\d)`;

/** The accepted ways of writing a date, the surest first. Everything else is refused on purpose. */
const FORMS: readonly { form: RegExp; read: (groups: Groups) => string | undefined }[] = [
  {
    form: new RegExp(
      String.raw`(?<![\d.])${YEAR}([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)`,
      'g',
    ),
    read: ({ year, month, day }) => calendarDay(year, Number(month), day),
  },
  {
    form: new RegExp(String.raw`\b${MONTH}\s*${DAY}\s*,?\s+${YEAR}(?!\d)`, 'gi'),
    read: ({ year, month, day }) => calendarDay(year, monthNumber(month), day),
  },
  {
    form: new RegExp(
      String.raw`(?<!\d)${DAY}(?:\s+of)?[\s-]+${MONTH}(?:\s*,\s*|[\s-]+)${YEAR}(?!\d)`,
      'gi',
    ),
    read: ({ year, month, day }) => calendarDay(year, monthNumber(month), day),
  },
  {
    form: new RegExp(String.raw`(?<![\d.])(?<a>\d{1,2})([-/.])(?<b>\d{1,2})\2${YEAR}(?!\d)`, 'g'),
    read: ({ a, b, year }) => {
      const [first, second] = [Number(a), Number(b)];
      if (first > 12 || first === second) return calendarDay(year, second, a);
      return second > 12 ? calendarDay(year, first, b) : undefined;
    },
  },
];

/** From 1; 0 for what is no month, so that no calendar has it. */
function monthNumber(name: string | undefined): number {
  const folded = fold(name ?? '');
  return MONTHS.findIndex((forms) => forms.includes(folded)) + 1;
}

function calendarDay(
  year: string | undefined,
  month: number,
  day: string | undefined,
): string | undefined {
  const at = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  if (Number.isNaN(at.getTime())) return undefined;
  // The engine turns 30 February into 2 March; a date that changes so is none.
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== Number(day)) return undefined;
  return at.toISOString().slice(0, 10);
}
