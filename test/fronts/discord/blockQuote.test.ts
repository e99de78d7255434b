import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote } from '../../../src/fronts/discord/blockQuote.js';
import { hostileText } from './hostileText.js';
import { readBlockQuote } from './unescapeText.js';

describe('blockQuote', () => {
  it('prefixes every line and sets the highlight in bold', () => {
    expect(blockQuote('It rose\nto US$200 million.', { start: 11, end: 25 })).toBe(
      '> It rose\n> to **US$200 million**.',
    );
  });

  it('leaves the highlight out when it is no part of the text', () => {
    expect(blockQuote('Short.', { start: 2, end: 40 })).toBe('> Short.');
    expect(blockQuote('Short.', { start: 3, end: 3 })).toBe('> Short.');
  });

  it('escapes a list marker whose line starts with the highlight', () => {
    expect(blockQuote('1. One', { start: 1, end: 6 })).toBe('> 1**\\. One**');
  });

  it('shows exactly the text and exactly the highlight, whatever they hold', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), fc.nat(), (text, one, other) => {
        const ends = [one % (text.length + 1), other % (text.length + 1)];
        const highlight = { start: Math.min(...ends), end: Math.max(...ends) };
        const shown = readBlockQuote(blockQuote(text, highlight));
        expect(shown.text).toBe(text);
        expect(shown.bold).toBe(text.slice(highlight.start, highlight.end));
      }),
    );
  });

  it('leaves no line outside of the quote', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const line of blockQuote(text, undefined).split('\n')) {
          expect(line.startsWith('> ')).toBe(true);
        }
      }),
    );
  });
});
