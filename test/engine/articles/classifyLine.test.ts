import { describe, expect, it } from 'vitest';
import { classifyLine, isHeading } from '../../../src/engine/articles/classifyLine.js';

const whole = (text: string) => ({ start: 0, end: text.length });
const kind = (line: string) => classifyLine(line, whole(line));

describe('classifyLine', () => {
  it.each([
    ['./.', 'sign-off'],
    ['###', 'sign-off'],
    ['-30-', 'sign-off'],
    ['ENDS', 'sign-off'],
    ['Reuter', 'sign-off'],
    ['VNA', 'agency'],
    ['— VNS', 'agency'],
    ['Associated Press', 'agency'],
    ['See more', 'boundary'],
    ['See more »', 'boundary'],
    ['OTHER NEWS', 'boundary'],
    ['Related articles:', 'boundary'],
    ['More from Politics', 'boundary'],
    ['You may also like', 'boundary'],
    ['Politics', 'section'],
    ['World News', 'section'],
    ['By Jane Doe', 'byline'],
    ['By JANE DOE and JOHN ROE', 'byline'],
    ['By Nguyen Van A in Hanoi', 'byline'],
    ['**By Jane Doe**', 'byline'],
    ['Jane Doe, Staff Writer', 'byline'],
    ['BBC News, Hanoi', 'byline'],
    ['July 4, 2023', 'date'],
    ['Share', 'furniture'],
    ['Advertisement', 'furniture'],
    ['Tags: trade, Laos', 'furniture'],
    ['Read more: Storms hit the coast', 'furniture'],
    ['Follow us on Facebook.', 'furniture'],
    ['Subscribe to our newsletter', 'furniture'],
    ['© 2023 The Morning Post', 'furniture'],
    ['Copyright 2023 The Morning Post. All rights reserved.', 'furniture'],
    ['(Reporting by Jane Doe; Editing by John Roe)', 'furniture'],
    ['Home | News | Sport', 'furniture'],
    ['* * *', 'furniture'],
  ])('%j is %s', (line, expected) => {
    expect(kind(line)).toBe(expected);
  });

  it.each([
    'Share prices rose on Monday.',
    'Copyright law in Vietnam changed in 2022.',
    'By Monday night the river had crested.',
    'More than 300 people came to see more of the city.',
    'Print runs fell by half.',
    'The map was drawn by VNA.',
    'Advertisement spending rose 5 percent.',
    'Follow-up talks will be held in Hanoi.',
    'Sources said the deal was near.',
    'Home sales rose in May.',
    'constructor',
  ])('keeps %j', (line) => {
    expect(kind(line)).toBe('words');
  });
});

describe('isHeading', () => {
  it.each([
    ['Background', true],
    ['What we know', true],
    ['Profits rose sharply', false],
    ['The bridge is open', false],
    ['Net 3.2 mln vs 2.9 mln', false],
    ['The plans include the following points:', false],
    ['It rains.', false],
  ])('%j: %s', (line, expected) => {
    expect(isHeading(line, whole(line))).toBe(expected);
  });
});
