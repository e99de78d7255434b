import { expect, it } from 'vitest';
import { readDays } from '../../src/reply/readDays.js';

it.each([
  ['2023', '2023-01-01', '2023-12-31'],
  [' 2023-02 ', '2023-02-01', '2023-02-28'],
  ['2024/2', '2024-02-01', '2024-02-29'],
  ['July 2023', '2023-07-01', '2023-07-31'],
  ['sept. 2023', '2023-09-01', '2023-09-30'],
  ['2023-07-04', '2023-07-04', '2023-07-04'],
  ['4 July 2023', '2023-07-04', '2023-07-04'],
  ['July 4, 2023', '2023-07-04', '2023-07-04'],
  ['25/12/2023', '2023-12-25', '2023-12-25'],
])('reads %j', (typed, first, last) => {
  expect(readDays(typed)).toEqual({ first, last });
});

it.each([
  ['03/04/2023', 'its order is uncertain'],
  ['2023-13', 'no month'],
  ['2023-02-30', 'no day'],
  ['since 4 July 2023', 'more than a day'],
  ['2022 2023', 'two years'],
  ['23', 'no year'],
  ['yesterday', 'no date'],
  ['', 'nothing'],
])('does not read %j: %s', (typed) => {
  expect(readDays(typed)).toBeUndefined();
});
