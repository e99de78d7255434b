import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../../src/fronts/discord/escapeText.js';
import { plainText, readMarkdown } from '../../../../src/fronts/web/page/markdown.js';
import { hostileText } from '../../discord/hostileText.js';

/** The kinds of pieces in a text, those inside of others included. */
function kinds(text: string): string[] {
  const kindsOf = (nodes: ReturnType<typeof readMarkdown>): string[] =>
    nodes.flatMap((node) => [
      node.type,
      ...(Array.isArray(node.content) ? kindsOf(node.content) : []),
    ]);
  return kindsOf(readMarkdown(text));
}

describe('readMarkdown', () => {
  it('finds nothing but text and breaks in what the bot escaped, and that text unaltered', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeText(text);
        // As Discord shows them: every kind of line break as one, tabs as spaces.
        const expected = text.replace(/\r\n?/g, '\n').replace(/\f/g, '').replace(/\t/g, '    ');
        expect(plainText(readMarkdown(escaped))).toBe(expected);
        expect(kinds(escaped).filter((kind) => !['text', 'br', 'newline'].includes(kind))).toEqual(
          [],
        );
      }),
    );
  });

  it.each([
    ['**a**', 'strong'],
    ['> a', 'blockQuote'],
    ['`a`', 'inlineCode'],
    ['```\na\n```', 'codeBlock'],
    ['<#123456789012345678>', 'channel'],
    ['[a](https://x.test)', 'link'],
    ['https://x.test', 'url'],
  ])('reads %s as %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it('reads nothing in nothing', () => {
    expect(readMarkdown('')).toEqual([]);
  });
});
