import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/engine/values/periods.js';
import {
  resolveTime,
  type Tense,
  type WritingDay,
} from '../../../src/engine/values/resolveTime.js';
import type { RelativeTime } from '../../../src/engine/values/times.js';

/** A Wednesday. */
const JULY_5: WritingDay = { year: 2023, month: 7, day: 5 };
const SUNDAY = 0;
const MONDAY = 1;
const WEDNESDAY = 3;
const FRIDAY = 5;

const NOWHERE = { start: 0, end: 0 };

function relative(time: RelativeTime, writing: WritingDay | undefined, tense: Tense = 'past') {
  return resolveTime({ ...NOWHERE, period: undefined, relative: time }, writing, tense);
}

function stated(period: Period, writing: WritingDay | undefined, tense: Tense = 'past') {
  return resolveTime({ ...NOWHERE, period, relative: undefined }, writing, tense);
}

describe('a time told from the day of writing', () => {
  it.each<[string, RelativeTime, WritingDay, Period]>([
    ['yesterday', { kind: 'day', shift: -1 }, JULY_5, { year: 2023, month: 7, day: 4 }],
    [
      'yesterday, on the first of March of a leap year',
      { kind: 'day', shift: -1 },
      { year: 2024, month: 3, day: 1 },
      { year: 2024, month: 2, day: 29 },
    ],
    [
      'tomorrow, on New Year’s Eve',
      { kind: 'day', shift: 1 },
      { year: 2023, month: 12, day: 31 },
      { year: 2024, month: 1, day: 1 },
    ],
    ['last month', { kind: 'month', shift: -1 }, JULY_5, { year: 2023, month: 6 }],
    [
      'last month, in January',
      { kind: 'month', shift: -1 },
      { year: 2023, month: 1, day: 9 },
      { year: 2022, month: 12 },
    ],
    [
      'next month, in December',
      { kind: 'month', shift: 1 },
      { year: 2023, month: 12, day: 9 },
      { year: 2024, month: 1 },
    ],
    ['last year', { kind: 'year', shift: -1 }, JULY_5, { year: 2022 }],
  ])('is for %s a period of the calendar', (_, time, writing, period) => {
    expect(relative(time, writing)).toEqual(period);
  });

  it.each<[string, number, Tense, Period]>([
    ['Monday', MONDAY, 'past', { year: 2023, month: 7, day: 3 }],
    ['Friday', FRIDAY, 'past', { year: 2023, month: 6, day: 30 }],
    ['Sunday', SUNDAY, 'past', { year: 2023, month: 7, day: 2 }],
    ['Wednesday', WEDNESDAY, 'past', { year: 2023, month: 7, day: 5 }],
    ['Friday', FRIDAY, 'future', { year: 2023, month: 7, day: 7 }],
    ['Monday', MONDAY, 'future', { year: 2023, month: 7, day: 10 }],
    ['Wednesday', WEDNESDAY, 'future', { year: 2023, month: 7, day: 5 }],
  ])(
    'is on a Wednesday for "%s" (%s, %s) the nearest one on that side',
    (_, weekday, tense, day) => {
      expect(relative({ kind: 'weekday', weekday, shift: undefined }, JULY_5, tense)).toEqual(day);
    },
  );

  it.each<[string, -1 | 0 | 1, number, number]>([
    ['last April', -1, 4, 2023],
    ['last July', -1, 7, 2022],
    ['last August', -1, 8, 2022],
    ['this April', 0, 4, 2023],
    ['next August', 1, 8, 2023],
    ['next July', 1, 7, 2024],
    ['next April', 1, 4, 2024],
  ])('is in July 2023 for "%s" (%i, month %i) of %i', (_, shift, month, year) => {
    expect(relative({ kind: 'named', month, day: undefined, shift }, JULY_5)).toEqual({
      year,
      month,
    });
    expect(relative({ kind: 'named', month, day: 9, shift }, JULY_5)).toEqual({
      year,
      month,
      day: 9,
    });
  });

  it.each<[string, RelativeTime]>([
    ['the week', { kind: 'week', shift: -1 }],
    ['the same day', { kind: 'open' }],
    ['last Friday, of whichever week', { kind: 'weekday', weekday: FRIDAY, shift: -1 }],
  ])('is left open for %s', (_, time) => {
    expect(relative(time, JULY_5)).toBeUndefined();
  });

  it('has no year, and no day that could be another month’s, where the article states none', () => {
    const writing = { year: undefined, month: 3, day: 5 };
    expect(relative({ kind: 'day', shift: -1 }, writing)).toEqual({
      year: undefined,
      month: 3,
      day: 4,
    });
    expect(relative({ kind: 'day', shift: -5 }, writing)).toBeUndefined();
    expect(relative({ kind: 'day', shift: 24 }, writing)).toBeUndefined();
    expect(relative({ kind: 'month', shift: -1 }, writing)).toEqual({ year: undefined, month: 2 });
    expect(relative({ kind: 'year', shift: -1 }, writing)).toBeUndefined();
    expect(
      relative({ kind: 'weekday', weekday: MONDAY, shift: undefined }, writing),
    ).toBeUndefined();
    expect(
      relative({ kind: 'named', month: 2, day: undefined, shift: -1 }, writing),
    ).toBeUndefined();
  });

  it('is nothing without a day of writing', () => {
    expect(relative({ kind: 'day', shift: 0 }, undefined)).toBeUndefined();
  });
});

describe('a month or day without its year', () => {
  it.each<[Period, Tense, number]>([
    [{ year: undefined, month: 6, day: 20 }, 'past', 2023],
    [{ year: undefined, month: 7, day: 5 }, 'past', 2023],
    [{ year: undefined, month: 7 }, 'past', 2023],
    [{ year: undefined, month: 7 }, 'future', 2023],
    [{ year: undefined, month: 8 }, 'future', 2023],
    [{ year: undefined, month: 1, day: 4 }, 'future', 2024],
  ])('%j is on 5 July 2023, told of the %s, one of %i', (period, tense, year) => {
    expect(stated(period, JULY_5, tense)).toEqual({ ...period, year });
  });

  it('is of the year before in an article of the winter', () => {
    const february: WritingDay = { year: 2023, month: 2, day: 10 };
    expect(stated({ year: undefined, month: 12 }, february)).toEqual({ year: 2022, month: 12 });
  });

  it.each<[Period, Tense, string]>([
    [{ year: undefined, month: 8 }, 'past', 'August of the year before is eleven months ago'],
    [{ year: undefined, month: 5 }, 'future', 'May of the next year is ten months away'],
  ])('%j stays without one, told of the %s: %s', (period, tense) => {
    expect(stated(period, JULY_5, tense)).toBeUndefined();
  });

  it('needs a year of writing', () => {
    const june = { year: undefined, month: 6 };
    expect(stated(june, { ...JULY_5, year: undefined })).toBeUndefined();
    expect(stated(june, undefined)).toBeUndefined();
  });
});

it('a time that states its year needs no day of writing', () => {
  expect(stated({ year: 1986, month: 3 }, undefined)).toEqual({ year: 1986, month: 3 });
});
