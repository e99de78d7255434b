import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../src/fronts/discord/escapeText.js';
import { hostileText } from './hostileText.js';
import { unescapeText } from './unescapeText.js';

/** What is left for Discord to read as markup once every escaped character is taken out. */
function live(escaped: string): string {
  return escaped.replace(/\\[^0-9A-Za-z\s]/gu, 'x');
}

describe('escapeText', () => {
  it.each([
    ['a_b*c', 'a\\_b\\*c'],
    ['C:\\temp', 'C\\:\\\\temp'],
    ['- item', '\\- item'],
    ['a - b', 'a - b'],
    ['  + item', '  \\+ item'],
    ['1. First', '1\\. First'],
    ['in 1. place', 'in 1. place'],
    ['one\n2. two', 'one\n2\\. two'],
    ['-# small', '\\-\\# small'],
    ['@everyone', '\\@everyone'],
    ['https://x.test', 'https\\://x.test'],
    ['US$200 million', 'US$200 million'],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('is undone by taking the backslashes away, for any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(unescapeText(escapeText(text))).toBe(text);
      }),
    );
  });

  it('leaves no special and no list marker alive in any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(live(escapeText(text))).not.toMatch(/[\\*_~`|[\]()<>@:#]|^\s*[-+]|^\s*\d+\./mu);
      }),
    );
  });

  it('escapes the spans of a text as it escapes the whole', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), (text, cut) => {
        const middle = cut % (text.length + 1);
        const spans = [
          { start: 0, end: middle },
          { start: middle, end: text.length },
        ];
        expect(spans.map((span) => escapeText(text, span)).join('')).toBe(escapeText(text));
      }),
    );
  });

  it.each(['*', '1', ' ', '\n', '1.', '- ', '\\', '<@1>'])(
    'takes one step a character on a megabyte of %j',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      // Quadratic work on this much would outlast the test's time limit by hours.
      expect(unescapeText(escapeText(text))).toHaveLength(text.length);
    },
  );
});
