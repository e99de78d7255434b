import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeriods, fitPeriod, type Period } from '../../../src/engine/values/periods.js';

/** The period that a phrase states; fails the test when it states none. */
function period(words: string): Period {
  const [mention] = findPeriods(words);
  if (mention === undefined) throw new Error(`no period in ${JSON.stringify(words)}`);
  return mention.period;
}

const anyPeriod: fc.Arbitrary<Period> = fc
  .record({
    year: fc.option(fc.integer({ min: 2020, max: 2023 }), { nil: undefined }),
    years: fc.nat(2),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    months: fc.nat(11),
    day: fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
  })
  .map(({ year, years, month, months, day }) => ({
    year,
    ...(year === undefined || years === 0 || month !== undefined ? {} : { toYear: year + years }),
    ...(month === undefined ? {} : { month }),
    ...(month === undefined || months === 0 || month + months > 12
      ? {}
      : { toMonth: month + months }),
    ...(month === undefined || day === undefined || (months > 0 && month + months <= 12)
      ? {}
      : { day }),
  }));

describe('fitPeriod', () => {
  it.each([
    ['in 2022', 'in 2022', 'same', 'one year'],
    ['in 2022', 'in 2021', 'other', 'another year'],
    ['in 2022', 'in June 2022', 'within', 'a month of the year'],
    ['in 2022', 'June 3, 2022', 'within', 'a day of the year'],
    ['in 2022', 'first nine months of 2022', 'within', 'nine months are not the year'],
    ['full 2022', 'nine months of 2022', 'within', 'nor of the full year'],
    ['the whole of 2022', 'in 2022', 'same', 'a year is the whole of it'],
    ['for all of 2022', '9-month 2022', 'within', 'nine months once more'],
    ['first nine months of 2022', 'full 2022', 'around', 'the year is not its nine months'],
    ['first quarter of 2022', 'first ten weeks of 2022', 'within', 'ten weeks are no quarter'],
    ['in 2022', 'in June 2021', 'other', 'a month of another year'],
    ['in 2022', '2022-2025', 'around', 'a span of years that holds it'],
    ['2022-2025', 'in 2023', 'within', 'a year of the span'],
    ['2022-2025', 'in 2026', 'other', 'a year beside the span'],
    ['2020-2022', '2021-2023', 'other', 'spans that only overlap'],
    ['in June 2022', 'in 2022', 'around', 'the year of the month'],
    ['in June 2022', 'in July 2022', 'other', 'another month'],
    ['in June 2022', 'in June 2021', 'other', 'the month of another year'],
    ['in June 2022', 'June 3, 2022', 'within', 'a day of the month'],
    ['in June 2022', 'Q2 2022', 'around', 'the quarter of the month'],
    ['Q2 2022', 'in June 2022', 'within', 'a month of the quarter'],
    ['Q2 2022', 'Q3 2022', 'other', 'another quarter'],
    ['Q1 2022', 'first nine months of 2022', 'around', 'nine months that hold the quarter'],
    ['first nine months of 2022', 'Jan–Sept 2022', 'same', 'two ways to write it'],
    ['first nine months of 2022', '9M 2022', 'same', 'a third way'],
    ['first nine months of 2022', 'in 2022', 'around', 'the year around the months'],
    ['first half of 2022', 'Q1 2022', 'within', 'a quarter of the half'],
    ['June 3, 2022', 'in June 2022', 'around', 'the month of the day'],
    ['June 3, 2022', 'June 4, 2022', 'other', 'another day'],
    ['June 3, 2022', 'June 1-5, 2022', 'around', 'days that hold the day'],
    ['June 3, 2022', '2022-06-03', 'same', 'the same day in figures'],
    ['June 3', 'June 3, 2022', 'same', 'a question without a year takes any'],
    ['June 3, 2022', 'June 3', 'same', 'a statement without a year may be of that year'],
    ['June 3', 'in July', 'other', 'another month, no year stated'],
    ['in June', 'June 3', 'within', 'a day, no year stated'],
    ['in 2022', 'June 3', 'within', 'a day of an unstated year'],
  ] as const)('asked %j, stated %j: %s, %s', (asked, stated, expected, _) => {
    expect(fitPeriod(period(asked), period(stated))).toBe(expected);
  });

  it('finds every period the same as itself', () => {
    fc.assert(
      fc.property(anyPeriod, (one) => {
        expect(fitPeriod(one, one)).toBe('same');
      }),
    );
  });

  it('turns within and around when the two change places, and nothing else', () => {
    const turned = { same: 'same', within: 'around', around: 'within', other: 'other' } as const;
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(fitPeriod(b, a)).toBe(turned[fitPeriod(a, b)]);
      }),
      { numRuns: 500 },
    );
  });

  it('never fits another year', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        fc.pre(a.year !== undefined && b.year !== undefined);
        fc.pre((a.toYear ?? a.year ?? 0) < (b.year ?? 0));
        expect(fitPeriod(a, b)).toBe('other');
      }),
    );
  });
});
