import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../../src/engine/values/formatPeriod.js';
import type { Period } from '../../../src/engine/values/periods.js';

describe('formatPeriod', () => {
  it.each<[Period, string, string]>([
    [{ year: 2022 }, '2022', 'a year'],
    [{ year: 2022, toYear: 2025 }, '2022..2025', 'years'],
    [{ year: 2023, month: 7 }, '2023-07', 'a month, in two figures'],
    [{ year: 2022, month: 1, toMonth: 9 }, '2022-01..09', 'months'],
    [{ year: 2023, month: 7, day: 3 }, '2023-07-03', 'a day, as ISO 8601 writes it'],
    [{ year: 2025, month: 8, day: 10, toDay: 13 }, '2025-08-10..13', 'days of one month'],
    [
      { year: 2023, month: 1, toMonth: 2, day: 1, toDay: 9 },
      '2023-01-01..02-09',
      'days of two months',
    ],
    [
      { year: 2023, month: 1, toMonth: 2, day: 5 },
      '2023-01-05..02-05',
      'the same day of two months',
    ],
    [{ year: undefined, month: 12, day: 1 }, '12-01', 'a day of no year in particular'],
  ])('writes %j as %s: %s', (period, written) => {
    expect(formatPeriod(period)).toBe(written);
  });
});
