import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/engine/articles/splitLines.js';
import { slice } from '../../../src/engine/text/span.js';

const written = (text: string) => splitLines(text).map((line) => slice(text, line));

describe('splitLines', () => {
  it.each([
    ['LF', 'a\nb'],
    ['CRLF', 'a\r\nb'],
    ['CR', 'a\rb'],
    ['a vertical tab', 'a\u000bb'],
    ['a form feed', 'a\fb'],
    ['a line separator', 'a\u2028b'],
    ['a paragraph separator', 'a\u2029b'],
  ])('ends a line at %s, once', (_, text) => {
    expect(written(text)).toEqual(['a', 'b']);
  });

  it.each([
    ['a\n\nb', ['a', '', 'b']],
    ['a\r\n\r\n\r\n\r\nb', ['a', '', 'b']],
    ['a\n \n\t\nb\n', ['a', '', 'b', '']],
    ['', ['']],
  ])('gives of blank lines in a row the first, in %j', (text, lines) => {
    expect(written(text)).toEqual(lines);
  });

  it('gives lines without the white space around them, and says how far they are indented', () => {
    const text = 'a \n  b\n\t c\n\u00a0d\n';
    expect(splitLines(text)).toEqual([
      { start: 0, end: 1, indent: 0 },
      { start: 5, end: 6, indent: 2 },
      { start: 9, end: 10, indent: 5 },
      { start: 12, end: 13, indent: 1 },
      { start: 14, end: 14, indent: 0 },
    ]);
  });

  it('loses nothing but white space', () => {
    const part = fc.constantFrom('a', 'ü', ' ', '\t', '\r', '\n', '\r\n', '\f', '\u2028', '.');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40, size: 'max' }), (parts) => {
        const text = parts.join('');
        expect(written(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
