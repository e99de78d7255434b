import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/engine/text/span.js';
import { findPeriods } from '../../../src/engine/values/periods.js';
import { newsText } from './newsText.js';

/**
 * Each period as `written → year.month.day`, ranges with a dash, what is not stated left out:
 * `Aug 10-13, 2023 → 2023.8.10-13`, `May 5 → -.5.5`.
 */
function found(text: string): string[] {
  const range = (from: number | undefined, to: number | undefined) =>
    to === undefined ? `${from ?? '-'}` : `${from ?? '-'}-${to}`;
  return findPeriods(text).map((mention) => {
    const { year, toYear, month, toMonth, day, toDay } = mention.period;
    const parts = [range(year, toYear)];
    if (month !== undefined) parts.push(range(month, toMonth));
    if (day !== undefined) parts.push(range(day, toDay));
    return `${slice(text, mention)} → ${parts.join('.')}`;
  });
}

describe('findPeriods', () => {
  it.each([
    ['years', 'rice in 2022', '2022 → 2022'],
    ['years', 'rice in 2022.', '2022 → 2022'],
    ['years', "2022's harvest", '2022 → 2022'],
    ['years', 'late 2022', '2022 → 2022'],
    ['years', 'FY 2022', '2022 → 2022'],
    ['years', 'whole 2022', 'whole 2022 → 2022'],
    ['years', 'full-year 2022', 'full-year 2022 → 2022'],
    ['years', 'all 12 months of 2022', 'all 12 months of 2022 → 2022'],
    ['ranges of years', '2022-2025', '2022-2025 → 2022-2025'],
    ['ranges of years', '2022–25', '2022–25 → 2022-2025'],
    ['ranges of years', 'the 2021/22 season', '2021/22 → 2021-2022'],
    ['months', 'January 2023', 'January 2023 → 2023.1'],
    ['months', 'Jan. 2023', 'Jan. 2023 → 2023.1'],
    ['months', 'june of 2022', 'june of 2022 → 2022.6'],
    ['months', 'June, 2022', 'June, 2022 → 2022.6'],
    ['months', 'in September', 'September → -.9'],
    ['months', 'It ended in December.', 'December → -.12'],
    ['months', 'mid-March', 'mid-March → -.3'],
    ['months', 'early April 2021', 'early April 2021 → 2021.4'],
    ['ranges of months', 'Jan–Sept 2022', 'Jan–Sept 2022 → 2022.1-9'],
    ['ranges of months', 'Jan - Sept 2022', 'Jan - Sept 2022 → 2022.1-9'],
    ['ranges of months', 'from March to May 2022', 'March to May 2022 → 2022.3-5'],
    ['ranges of months', 'January to September of 2022', 'January to September of 2022 → 2022.1-9'],
    ['the first months', 'the first nine months of 2022', 'first nine months of 2022 → 2022.1-9'],
    ['the first months', 'the first 9 months of 2022', 'first 9 months of 2022 → 2022.1-9'],
    ['the first months', 'opening six months of 2020', 'opening six months of 2020 → 2020.1-6'],
    ['the first months', 'the first nine months', 'first nine months → -.1-9'],
    ['the first months', 'exports 9M 2022', '9M 2022 → 2022.1-9'],
    ['the first months', '9M2022', '9M2022 → 2022.1-9'],
    ['the last months', 'last three months of 2022', 'last three months of 2022 → 2022.10-12'],
    ['quarters', 'Q3 2022', 'Q3 2022 → 2022.7-9'],
    ['quarters', '3Q2022', '3Q2022 → 2022.7-9'],
    ['quarters', 'the third quarter of 2022', 'third quarter of 2022 → 2022.7-9'],
    ['quarters', '1st quarter 2022', '1st quarter 2022 → 2022.1-3'],
    ['quarters', 'last quarter of 2022', 'last quarter of 2022 → 2022.10-12'],
    ['quarters', 'the fourth quarter', 'fourth quarter → -.10-12'],
    ['halves', 'H1 2022', 'H1 2022 → 2022.1-6'],
    ['halves', '2H 2022', '2H 2022 → 2022.7-12'],
    ['halves', 'second half of 2021', 'second half of 2021 → 2021.7-12'],
    ['days', 'August 10, 2023', 'August 10, 2023 → 2023.8.10'],
    ['days', '10 August 2023', '10 August 2023 → 2023.8.10'],
    ['days', 'the 3rd of March 2021', '3rd of March 2021 → 2021.3.3'],
    ['days', 'Sept. 2, 1945', 'Sept. 2, 1945 → 1945.9.2'],
    ['days', 'on May 3.', 'May 3 → -.5.3'],
    ['days', '15 May', '15 May → -.5.15'],
    ['days', '2023-07-04', '2023-07-04 → 2023.7.4'],
    ['days, the day first', '04/07/2023', '04/07/2023 → 2023.7.4'],
    ['days, the day first', '4.7.2023', '4.7.2023 → 2023.7.4'],
    ['days, the month first only when it must', '07/25/2023', '07/25/2023 → 2023.7.25'],
    ['ranges of days', 'Aug 10-13, 2023', 'Aug 10-13, 2023 → 2023.8.10-13'],
    ['ranges of days', 'August 10 to 13', 'August 10 to 13 → -.8.10-13'],
    ['ranges of days', '10-13 August 2023', '10-13 August 2023 → 2023.8.10-13'],
    ['years', 'full 2024', 'full 2024 → 2024'],
    ['years', 'the whole of 2024', 'the whole of 2024 → 2024'],
    ['years', 'for all of 2024', 'all of 2024 → 2024'],
    ['years', 'throughout 2024', 'throughout 2024 → 2024'],
    ['years', '12 months of 2022', '12 months of 2022 → 2022'],
    ['years', 'FY2022', 'FY2022 → 2022'],
    ['ranges of years', '2022 to 2025', '2022 to 2025 → 2022-2025'],
    ['ranges of years', 'between 2019 and 2021', '2019 and 2021 → 2019-2021'],
    ['months', '2022-09', '2022-09 → 2022.9'],
    ['months', 'It ended in May.', 'May → -.5'],
    ['ranges of months', 'January to October', 'January to October → -.1-10'],
    [
      'ranges of months',
      'nine months to September 2022',
      'nine months to September 2022 → 2022.1-9',
    ],
    ['the first months', '9-month 2022', '9-month 2022 → 2022.1-9'],
    ['the first months', 'nine months of 2022', 'nine months of 2022 → 2022.1-9'],
    ['the first months', '10 months of 2024', '10 months of 2024 → 2024.1-10'],
    ['the first months', 'first ten months of 2024', 'first ten months of 2024 → 2024.1-10'],
    ['the first months', 'first month of 2023', 'first month of 2023 → 2023.1'],
    ['the first days', 'first two weeks of 2024', 'first two weeks of 2024 → 2024.1.1-14'],
    ['the first days', 'first ten weeks of 2024', 'first ten weeks of 2024 → 2024.1-3.1-11'],
    ['the first days', 'first week of May 2023', 'first week of May 2023 → 2023.5.1-7'],
    ['the first days', 'first half of August 2022', 'first half of August 2022 → 2022.8.1-15'],
    ['quarters', 'third-quarter 2022', 'third-quarter 2022 → 2022.7-9'],
    ['quarters', 'Q1/2022', 'Q1/2022 → 2022.1-3'],
    ['quarters', '2022 Q1', '2022 Q1 → 2022.1-3'],
    ['quarters', 'Q1-Q3 2022', 'Q1-Q3 2022 → 2022.1-9'],
    ['quarters', 'first three quarters of 2022', 'first three quarters of 2022 → 2022.1-9'],
    ['quarters', 'in the first quarter', 'first quarter → -.1-3'],
    ['halves', 'first-half 2022', 'first-half 2022 → 2022.1-6'],
    ['halves', 'latter half of 2022', 'latter half of 2022 → 2022.7-12'],
    ['halves', 'in the first half', 'first half → -.1-6'],
    ['early years', 'In 1466 a miller came', '1466 → 1466'],
    ['early years', 'built since 1625 by monks', '1625 → 1625'],
    ['early years', 'the mill (1738)', '1738 → 1738'],
    ['early years', 'the uprising of 1680; they', '1680 → 1680'],
    ['early years', '1712, he wrote', '1712 → 1712'],
    ['early years', 'finished in 406.', '406 → 406'],
    ['early years', 'burnt in 44 BC', '44 BC → -44'],
    ['early years', 'AD 79', 'AD 79 → 79'],
    ['early years', 'on 4 May 1402', '4 May 1402 → 1402.5.4'],
    ['ranges of early years', 'Odo (1249-1314)', '1249-1314 → 1249-1314'],
    ['ranges of early years', 'Odo (1525–32)', '1525–32 → 1525-1532'],
    ['ranges of early years', 'between 1621 and 1629', '1621 and 1629 → 1621-1629'],
  ])('reads %s in %j', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    ['you may go', 'a verb'],
    ['they march on', 'a verb that is a month too'],
    ['May I ask', 'a verb with a capital at the head'],
    ['US$2000 and €2000', 'prices'],
    ['$2,022', 'a price with a comma'],
    ['5,2022', 'figures grown together'],
    ['version 3.2022', 'a decimal'],
    ['Room 1899 or 2100', 'numbers that nothing makes years'],
    ['in 1200 schools', 'what a number before 1900 counts'],
    ['1500 people and 1600 in tents', 'figures of people'],
    ['a wall of 1200 metres', 'a measure'],
    ['in 300 of them', 'a figure of three digits'],
    ['12:30', 'a time of day'],
    ['yesterday and last year', 'relative words'],
    ['at least 10 may die in Lima', 'a verb behind a figure'],
    ['the first half of the match', 'half of something else'],
    ['second half of the 19th century', 'half of a century'],
    ['the quarter-final at half-time', 'words of sport'],
    ['the first month', 'a month of what is not said'],
    ['20221 or A2022', 'longer figures and marks'],
    ['constructor __proto__', 'names of JavaScript'],
    ['', 'nothing'],
  ])('finds none in %j: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads "may" as a month where "in" or a year stands beside it', () => {
    expect(found('in may')).toEqual(['may → -.5']);
    expect(found('may 2022')).toEqual(['may 2022 → 2022.5']);
  });

  it('gives several in reading order', () => {
    expect(found('in 2022, Q3 2021 and on May 5, 2020')).toEqual([
      '2022 → 2022',
      'Q3 2021 → 2021.7-9',
      'May 5, 2020 → 2020.5.5',
    ]);
  });

  it('keeps apart what "and" only lists, and gives no white space', () => {
    expect(found('in March and May 2022')).toEqual(['March → -.3', 'May 2022 → 2022.5']);
    expect(found('2019 and 2021')).toEqual(['2019 → 2019', '2021 → 2021']);
    expect(found('Jul 2022 - Jun 2023')).toEqual(['Jul 2022 → 2022.7', 'Jun 2023 → 2023.6']);
  });

  it('counts in the text where a letter grows in lower case', () => {
    expect(found('İİİ in 2022')).toEqual(['2022 → 2022']);
  });

  it.each(['2022 ', 'May ', 'first quarter ', ' ', '1-', '1066 ', 'in 1066 '])(
    'reads a line of a million letters of %j',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      // One assertion: some of them have hundreds of thousands of ends.
      expect(findPeriods(text).filter(({ end }) => end > text.length)).toEqual([]);
    },
    20_000,
  );

  it('does not take a day or a month that the calendar has not', () => {
    expect(found('2023-13-01')).toEqual(['2023 → 2023']);
    expect(found('40 August 2023')).toEqual(['August 2023 → 2023.8']);
  });

  it('gives slices in order, without overlap, with parts that a calendar has', () => {
    fc.assert(
      fc.property(newsText, newsText, (a, b) => {
        const text = `${a} in 2022 ${b}`;
        let last = 0;
        const mentions = findPeriods(text);
        expect(mentions.length).toBeGreaterThan(0);
        for (const { start, end, period } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          expect(period.month ?? 1).toBeGreaterThanOrEqual(1);
          expect(period.toMonth ?? 12).toBeLessThanOrEqual(12);
          expect(period.toDay ?? period.day ?? 31).toBeLessThanOrEqual(31);
          expect(period.toMonth ?? 13).toBeGreaterThan(period.month ?? 0);
        }
      }),
    );
  });
});
