import { findDates } from '../engine/articles/findDates.js';
import { fold } from '../engine/text/fold.js';
import { MONTHS } from '../knowledge/articleMonths.js';

/** A stretch of whole days, first and last included, each as `YYYY-MM-DD`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/**
 * Reads a year (`2023`), a month (`2023-07`, `July 2023`) or a day (`2023-07-04`, `4 July 2023`) as
 * typed; `undefined` for anything else. As in articles, `03/04/2023` is no day: its order is uncertain.
 */
export function readDays(typed: string): Days | undefined {
  const words = fold(typed).trim();
  const [, year] = /^([12]\d{3})$/.exec(words) ?? [];
  if (year !== undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const [, ofMonth, number] = /^([12]\d{3})[-/.](\d{1,2})$/.exec(words) ?? [];
  if (ofMonth !== undefined) return monthOf(ofMonth, Number(number));
  const [, name = '', ofName = ''] = /^(\p{L}+)\.? ([12]\d{3})$/u.exec(words) ?? [];
  const month = MONTHS.findIndex((forms) => forms.includes(name));
  if (month !== -1) return monthOf(ofName, month + 1);
  const [day, ...others] = findDates(typed.trim());
  if (day === undefined || others.length > 0) return undefined;
  return day.end - day.start === typed.trim().length
    ? { first: day.date, last: day.date }
    : undefined;
}

function monthOf(year: string, month: number): Days | undefined {
  if (month < 1 || month > 12) return undefined;
  // Day 0 of the next month is the last one of this.
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  const start = `${year}-${String(month).padStart(2, '0')}`;
  return { first: `${start}-01`, last: `${start}-${days}` };
}
