import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/engine/articles/findDates.js';
import { slice } from '../../../src/engine/text/span.js';

const found = (text: string) =>
  findDates(text).map((date) => `${slice(text, date)} → ${date.date}`);

describe('findDates', () => {
  it.each([
    ['on 2023-07-04, at noon', '2023-07-04 → 2023-07-04'],
    ['on 2023/7/4', '2023/7/4 → 2023-07-04'],
    ['July 4, 2023', 'July 4, 2023 → 2023-07-04'],
    ['Sept. 4th, 2023', 'Sept. 4th, 2023 → 2023-09-04'],
    ['4 July 2023', '4 July 2023 → 2023-07-04'],
    ['the 4th of July, 2023', '4th of July, 2023 → 2023-07-04'],
    ['04-Jul-2023', '04-Jul-2023 → 2023-07-04'],
    ['13/5/2023', '13/5/2023 → 2023-05-13'],
    ['5/13/2023', '5/13/2023 → 2023-05-13'],
    ['31.12.2023', '31.12.2023 → 2023-12-31'],
    ['5/5/2023', '5/5/2023 → 2023-05-05'],
    ['29 February 2024', '29 February 2024 → 2024-02-29'],
  ])('reads %j', (text, date) => {
    expect(found(text)).toEqual([date]);
  });

  it.each([
    ['4/7/2023', 'its order is not certain'],
    ['30 February 2023', 'no calendar has it'],
    ['29 February 2023', 'no leap year'],
    ['13/13/2023', 'no month is the thirteenth'],
    ['July 2023', 'it has no day'],
    ['4 July', 'it has no year'],
    ['4 July 23', 'a year of two figures'],
    ['4 July 1399', 'too long ago'],
    ['2023-7/4', 'two marks'],
    ['1.2023.7.4', 'a version'],
    ['', 'nothing'],
  ])('reads none in %j: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives several in the order in which they stand', () => {
    expect(found('Updated 5 July 2023, published 2023-07-04')).toEqual([
      '5 July 2023 → 2023-07-05',
      '2023-07-04 → 2023-07-04',
    ]);
  });
});
