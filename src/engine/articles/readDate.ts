import { AGENCIES } from '../../knowledge/agencies.js';
import { WEEKDAYS } from '../../knowledge/articleMonths.js';
import { DATE_LINE_WORDS, UPDATE_WORDS } from '../../knowledge/dateLineWords.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { Publication } from './article.js';
import { findDates, type WrittenDate } from './findDates.js';

/** What a line that holds a date and no more says. */
export interface DateLine extends Publication {
  /** Whether it is the day of a change ("Updated: …") and no word is said of the publication. */
  readonly updated: boolean;
}

/** Longest line that is tried, in characters. */
const LONGEST = 160;

/**
 * Reads a line that holds a date and nothing else but its time, weekday, label, time zone, newsroom or
 * byline; `undefined` for any other. Of several dates the first that is not an update's is taken.
 */
export function readDate(text: string, { start, end }: Span): DateLine | undefined {
  if (end - start > LONGEST) return undefined;
  const line = text.slice(start, end);
  // A full stop closes a sentence: the last line of a wrapped paragraph can be a bare date.
  if (!/\d{4}/.test(line) || /(?<![ap]\.?m)\.$/i.test(line)) return undefined;
  const dates = findDates(line);
  if (dates.length === 0 || !isBare(line, dates)) return undefined;
  const isUpdate = ({ start: at }: WrittenDate) => followsUpdate(line.slice(0, at));
  const published = dates.find((date) => !isUpdate(date));
  const chosen = published ?? dates[0];
  if (chosen === undefined) return undefined;
  return {
    span: { start: start + chosen.start, end: start + chosen.end },
    date: chosen.date,
    updated: published === undefined,
  };
}

/** Whether the last label before a date is one of an update. */
function followsUpdate(before: string): boolean {
  const labels = fold(before).match(/[a-z]{4,}/g) ?? [];
  return (
    labels.some((label) => UPDATE_WORDS.includes(label)) &&
    !/publish|post|issue/.test(labels.at(-1) ?? '')
  );
}

function isBare(line: string, dates: readonly WrittenDate[]): boolean {
  let rest = '';
  let from = 0;
  for (const { start, end } of dates) {
    rest += `${line.slice(from, start)} | `;
    from = end;
  }
  rest += line.slice(from);
  const words = rest
    .replace(BYLINE, ' ')
    .replace(NEWSROOM, ' ')
    .replace(TIME, ' ')
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => fold(word).replace(/^\.+|\.+$/g, ''));
  return words.every(
    (word) =>
      word === '' || /^\d{1,4}$/.test(word) || DATE_LINE_WORDS.has(word) || WEEKDAYS.includes(word),
  );
}

const TIME =
  /\bT?\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\b\.?|Z\b)?|\b\d{1,2}\s*[ap]\.?m\b\.?|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?\b/giu;

/** "by Jane Doe", up to the next separator. */
const BYLINE = /\b[Bb][Yy]:?\s+\p{Lu}[^|·•\d]{1,60}/gu;

const NEWSROOM = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...AGENCIES]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^$()|[\]\\/]/g, '\\$&'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
