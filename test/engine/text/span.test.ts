import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, slice, trimSpan } from '../../../src/engine/text/span.js';
import { textWithin } from '../values/newsText.js';

describe('slice', () => {
  it('gives the words between start and end, end excluded', () => {
    expect(slice('Rice fell.', { start: 5, end: 9 })).toBe('fell');
    expect(slice('Rice fell.', { start: 4, end: 4 })).toBe('');
  });
});

describe('contains', () => {
  it.each([
    [2, 8, 2, 8, true, 'itself'],
    [2, 8, 3, 7, true, 'a span inside'],
    [2, 8, 2, 9, false, 'a span that ends later'],
    [2, 8, 1, 8, false, 'a span that begins earlier'],
    [2, 8, 8, 9, false, 'a span that only touches'],
    [2, 8, 8, 8, true, 'an empty span at its end'],
  ])('of %i–%i and %i–%i is told: %s, %s', (start, end, innerStart, innerEnd, expected) => {
    expect(contains({ start, end }, { start: innerStart, end: innerEnd })).toBe(expected);
  });
});

describe('trimSpan', () => {
  it.each([
    ['  rice\n', 'rice'],
    ['\u00a0rice\u00a0', 'rice'],
    ['\r\n\trice prices \r\n', 'rice prices'],
    ['rice', 'rice'],
    [' \u00a0 ', ''],
    ['', ''],
  ])('takes the white space off the ends of %j', (text, expected) => {
    expect(slice(text, trimSpan(text, { start: 0, end: text.length }))).toBe(expected);
  });

  it('looks at nothing outside of the span', () => {
    expect(trimSpan('a  b', { start: 1, end: 3 })).toEqual({ start: 3, end: 3 });
  });

  it('keeps within its span and agrees with String.trim', () => {
    fc.assert(
      fc.property(textWithin, ([text, start, end]) => {
        const trimmed = trimSpan(text, { start, end });
        expect(contains({ start, end }, trimmed)).toBe(true);
        expect(slice(text, trimmed)).toBe(text.slice(start, end).trim());
      }),
    );
  });
});
