import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/engine/articles/readDate.js';
import { slice } from '../../../src/engine/text/span.js';

function read(line: string) {
  return readDate(line, { start: 0, end: line.length });
}

describe('readDate', () => {
  it.each([
    ['Jul 04, 2023 / 18:26', '2023-07-04'],
    ['July 4, 2023', '2023-07-04'],
    ['July 4th, 2023', '2023-07-04'],
    ['Sept. 6, 2023', '2023-09-06'],
    ['4 July 2023', '2023-07-04'],
    ['4th of July, 2023', '2023-07-04'],
    ['26-FEB-1987 15:01:01.79', '1987-02-26'],
    ['Tuesday, July 18, 2023 - 16:30', '2023-07-18'],
    ['Tue 18 Jul 2023 09.05 BST', '2023-07-18'],
    ['Published: 18 July 2023', '2023-07-18'],
    ['Published 4 July 2023 by Jane Doe', '2023-07-04'],
    ['By Jane Doe | July 4, 2023', '2023-07-04'],
    ['BBC News | 4 July 2023', '2023-07-04'],
    ['Updated 3:45 PM GMT+7, March 12, 2024', '2024-03-12'],
    ['2023-07-04', '2023-07-04'],
    ['2023-07-04T18:26:00+07:00', '2023-07-04'],
    ['date: 2023-07-04T10:00:00Z', '2023-07-04'],
    ['18/07/2023', '2023-07-18'],
    ['07/18/2023 10:15 AM', '2023-07-18'],
    ['18.07.2023', '2023-07-18'],
    ['05/05/2023', '2023-05-05'],
    ['July 4, 2023 • 5 min read', '2023-07-04'],
    ['Feb 29, 2024', '2024-02-29'],
  ])('reads %j', (line, date) => {
    expect(read(line)?.date).toBe(date);
  });

  it.each([
    ['04/07/2023', 'April or July'],
    ['30 February 2023', 'no calendar has it'],
    ['Feb 29, 2023', '2023 is no leap year'],
    ['July 3', 'no year'],
    ['04-07-23', 'no full year'],
    ['He was born on July 4, 2023', 'a sentence'],
    ['effective April 9, 1987.', 'the end of a paragraph'],
    ['April 9, 1987.', 'the last line of a wrapped paragraph'],
    ['Hanoi exports in 2022', 'a headline with a year'],
    ['July 4, 2023 in pictures', 'a headline with a date'],
    ['2023', 'a year'],
    ['', 'nothing'],
  ])('refuses %j: %s', (line) => {
    expect(read(line)).toBeUndefined();
  });

  it('prefers the day of publication to that of an update', () => {
    const line = 'Updated: July 5, 2023 | Published: July 4, 2023';
    expect(read(line)).toMatchObject({ date: '2023-07-04', updated: false });
    expect(read('Last updated July 5, 2023')).toMatchObject({ date: '2023-07-05', updated: true });
  });

  it('covers the date alone', () => {
    const text = 'Headline\nPublished: 18 July 2023, 16:30';
    const found = readDate(text, { start: 9, end: text.length });
    expect(found && slice(text, found.span)).toBe('18 July 2023');
  });
});
