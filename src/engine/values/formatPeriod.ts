import type { Period } from './periods.js';

/**
 * A period in figures, as ISO 8601 writes dates, ranges shortened: `2022`, `2022-01..09`, `2023-07-03`,
 * `2025-08-10..13`, `2022..2025`. A year that is not stated is left out: `12-01`.
 */
export function formatPeriod({ year, toYear, month, toMonth, day, toDay }: Period): string {
  if (toYear !== undefined) return `${year}..${toYear}`;
  const from = [year, two(month), two(day)].filter((part) => part !== undefined).join('-');
  if (toMonth !== undefined && day !== undefined)
    return `${from}..${two(toMonth)}-${two(toDay ?? day)}`;
  if (toMonth !== undefined) return `${from}..${two(toMonth)}`;
  return toDay === undefined ? from : `${from}..${two(toDay)}`;
}

function two(number: number | undefined): string | undefined {
  return number === undefined ? undefined : String(number).padStart(2, '0');
}
