import { MONTHS } from '../../knowledge/months.js';
import { CARDINALS } from '../../knowledge/numberWords.js';
import { DAY_WORDS, POINTERS, WEEKDAYS } from '../../knowledge/timeWords.js';
import type { Span } from '../text/span.js';
import { findPeriods, type Period } from './periods.js';

/**
 * A time that only the day of writing tells. `shift` counts from that day's own day, week, month or
 * year; `named` is a month, or a day of it, of which a word says on which side it lies ("last April");
 * `open` can't be told from that day alone ("the same day", "a few weeks ago").
 */
export type RelativeTime =
  | { readonly kind: 'day' | 'week' | 'month' | 'year'; readonly shift: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: -1 | 0 | 1 | undefined }
  | {
      readonly kind: 'named';
      readonly month: number;
      readonly day: number | undefined;
      readonly shift: -1 | 0 | 1;
    }
  | { readonly kind: 'open' };

/** Words of a text that say when. Exactly one of the two readings is set. */
export interface TimeMention extends Span {
  /** As `findPeriods` reads it; a year is set only where one is written. */
  readonly period: Period | undefined;
  readonly relative: RelativeTime | undefined;
}

/** Finds every time that a text states, those told from the day of writing included; in reading order, without overlap. */
export function findTimes(text: string): TimeMention[] {
  const found: TimeMention[] = [];
  const lower = text.toLowerCase();
  // A Turkish capital i grows in lower case, and offsets would move.
  const searched = lower.length === text.length ? lower : text;
  const free = ({ start, end }: Span) =>
    !found.some((other) => start < other.end && other.start < end);
  for (const { expression, read } of RELATIVE) {
    for (const match of searched.matchAll(expression)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const relative = free(span)
        ? read(match.groups ?? {}, text.slice(span.start, span.end))
        : undefined;
      if (relative !== undefined) found.push({ ...span, period: undefined, relative });
    }
  }
  for (const match of text.matchAll(WORDED_DAY)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const month = MONTHS[match.groups?.month?.toLowerCase() ?? ''];
    const day = CARDINALS[match.groups?.day?.toLowerCase() ?? ''];
    if (month === undefined || day === undefined || !free(span)) continue;
    found.push({ ...span, period: { year: undefined, month, day }, relative: undefined });
  }
  for (const { start, end, period } of findPeriods(text)) {
    if (free({ start, end })) found.push({ start, end, period, relative: undefined });
  }
  return found.sort((a, b) => a.start - b.start);
}

const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const POINTER = Object.keys(POINTERS).join('|');
const WEEKDAY = WEEKDAYS.map(([full]) => full).join('|');
const PART = '(?:(?:early|mid|late|later|earlier)[\\s-]|the (?:end|beginning|start|middle) of )?';
/** "March Two", "January three": the wires write the first days out. */
const WORDED_DAY = new RegExp(
  `\\b(?<month>${Object.keys(MONTHS)
    .map((month) => month.charAt(0).toUpperCase() + month.slice(1))
    .join(
      '|',
    )})\\.? (?<day>[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\\b(?! (?:mln|bln|million|billion|pct|dlrs|people|of)\\b)`,
  'g',
);

type Groups = Readonly<Record<string, string | undefined>>;

interface RelativePattern {
  /** Over lower-case text. */
  readonly expression: RegExp;
  readonly read: (groups: Groups, written: string) => RelativeTime | undefined;
}

const pattern = (source: string, read: RelativePattern['read']): RelativePattern => ({
  expression: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'),
  read,
});

const shiftOf = (g: Groups): -1 | 0 | 1 => POINTERS[g.pointer ?? ''] ?? 0;

/** Tried in this order; the first that covers a place wins it. */
const RELATIVE: readonly RelativePattern[] = [
  pattern(
    'the same (?!\\p{L}+ (?:of|in) (?:19|20)\\d\\d)(?:period|time|stage|day|week|month|quarter|year)(?: (?:of|in))?(?: the)?(?: (?:a|one) year (?:ago|earlier|before)| last year| previous year)?',
    () => ({ kind: 'open' }),
  ),
  pattern(
    '(?:a|one|two|three|four|five|six|\\d{1,2}) (?:year|month|week)s? (?:ago|earlier|before)',
    () => ({
      kind: 'open',
    }),
  ),
  pattern('(?<count>two|three|four|five|six|\\d{1,2}) days ago', (g) => ({
    kind: 'day',
    shift: -(CARDINALS[g.count ?? ''] ?? Number(g.count)),
  })),
  pattern(
    `${PART}(?<pointer>${POINTER}) (?<month>${MONTH})(?:\\.? (?<day>[0-2]?\\d|3[01])(?!\\d))?`,
    (g, written) =>
      // "This may" is no month.
      /\b(?:may|march|mar)$/.test(written)
        ? undefined
        : {
            kind: 'named',
            month: MONTHS[g.month ?? ''] ?? 0,
            day: g.day === undefined ? undefined : Number(g.day),
            shift: shiftOf(g),
          },
  ),
  pattern(`${PART}(?:the )?(?<pointer>${POINTER}) (?<weekday>${WEEKDAY})`, (g) => ({
    kind: 'weekday',
    weekday: weekdayOf(g),
    shift: shiftOf(g),
  })),
  pattern(`${PART}(?:the )?(?<pointer>${POINTER}) (?<unit>week|month|year)`, (g) => ({
    kind: g.unit === 'week' ? 'week' : g.unit === 'month' ? 'month' : 'year',
    shift: shiftOf(g),
  })),
  pattern(
    `${PART}(?:the )?(?:${POINTER}) (?:weekend|quarter|season|spring|summer|autumn|fall|winter|decade|century)`,
    () => ({ kind: 'open' }),
  ),
  pattern('the (?:end|beginning|start|middle) of the (?:year|month|week)', () => ({
    kind: 'open',
  })),
  pattern('(?<word>yesterday|today|tonight|tomorrow)', (g) => ({
    kind: 'day',
    shift: DAY_WORDS[g.word ?? ''] ?? 0,
  })),
  pattern(`(?<weekday>${WEEKDAY})`, (g, written) =>
    /^\p{Lu}/u.test(written)
      ? { kind: 'weekday', weekday: weekdayOf(g), shift: undefined }
      : undefined,
  ),
];

function weekdayOf(g: Groups): number {
  return WEEKDAYS.findIndex((names) => names.includes(g.weekday ?? ''));
}
