import type { Period } from './periods.js';

/** Months of a year, inclusive; `undefined` for what no calendar has. All twelve of a year are the year itself. */
export function months(
  year: number | undefined,
  month: number,
  toMonth: number,
): Period | undefined {
  if (month < 1 || toMonth > 12 || toMonth < month) return undefined;
  if (month === 1 && toMonth === 12 && year !== undefined) return { year };
  return month === toMonth ? { year, month } : { year, month, toMonth };
}

/** A day of a month, or days up to and including `toDay`; `undefined` for what no calendar has. */
export function days(
  year: number | undefined,
  month: number,
  day: number,
  toDay = day,
): Period | undefined {
  if (month < 1 || month > 12 || day < 1 || toDay > 31 || toDay < day) return undefined;
  return day === toDay ? { year, month, day } : { year, month, day, toDay };
}

/** A day in figures, as 4/7/2023. */
export function numericDay(first: number, second: number, year: number): Period | undefined {
  // Day first, as most of the world writes it, unless only the American order makes a date.
  return days(year, second, first) ?? days(year, first, second);
}

/** The last day of each month of a common year. */
export const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The first days of a year; over several months the last day is one of the last month. */
export function firstDays(year: number | undefined, count: number): Period | undefined {
  let left = count;
  for (const [at, length] of LAST_DAYS.entries()) {
    if (left <= length) {
      const first = days(year, 1, 1, left);
      return at === 0 || first === undefined ? first : { ...first, toMonth: at + 1 };
    }
    left -= length;
  }
  return undefined;
}
