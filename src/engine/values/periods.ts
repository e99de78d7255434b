import type { Span } from '../text/span.js';
import { HINT_EXPRESSIONS, PERIOD_PATTERNS } from './periodPatterns.js';

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
  /** Last day of a range, inclusive; of the last month in a range of months. */
  readonly toDay?: number;
}

/** A period with the words that state it. */
export interface PeriodMention extends Span {
  readonly period: Period;
}

/** A month that is also an everyday word needs a capital, or a day, a year or "in" beside it. */
const EVERYDAY_MONTH = /^(?:may|march|mar|sep|dec|jan|nov)\.?$/i;
/** "at least 10 may die": in text with capitals a month has one. */
const VERB_BEHIND_NUMBER = /^\d+[\s-]+(?:may|march|mar)$/;

/**
 * Finds the periods that a text states, in reading order and without overlap: years, months, days,
 * quarters, halves, "first nine months of 2022", "9M 2022". Relative words ("yesterday") are none.
 */
export function findPeriods(text: string): PeriodMention[] {
  const lower = toLowerCase(text);
  // Most sentences state no time: a few cheap looks spare them all of the patterns.
  let hints = 0;
  for (const [expression, hint] of HINT_EXPRESSIONS) if (expression.test(lower)) hints += hint;
  if (hints === 0) return [];
  const found: PeriodMention[] = [];
  let taken: Uint8Array | undefined;
  for (const { expression, needs, read } of PERIOD_PATTERNS) {
    if ((needs & hints) !== needs) continue;
    for (const match of lower.matchAll(expression)) {
      const start = match.index;
      // The stop behind a full name ends the sentence.
      const end = start + match[0].length - (/(?:[a-z]{4}|may)\.$/.test(match[0]) ? 1 : 0);
      if (taken?.subarray(start, end).includes(1)) continue;
      const words = text.slice(start, end);
      if (EVERYDAY_MONTH.test(words) && !isMonthHere(text, start, words)) continue;
      if (VERB_BEHIND_NUMBER.test(words) && /\p{Lu}/u.test(text)) continue;
      const period = read(match.groups ?? {});
      if (period === undefined) continue;
      found.push({ start, end, period });
      taken ??= new Uint8Array(text.length);
      taken.fill(1, start, end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** In lower case and of the same length; a Turkish capital i would grow. */
function toLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
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
