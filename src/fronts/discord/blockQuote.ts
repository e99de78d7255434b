import type { Span } from '../../engine/text/span.js';
import { escapeText } from './escapeText.js';

/**
 * A text as a block quote: escaped, `> ` before every line, and the highlight in bold. A highlight
 * that is empty or reaches outside of the text is not marked.
 *
 * Only a line feed begins a new line for Discord's quotes; a prefix after a lone carriage return
 * would show as text that the file does not have.
 */
export function blockQuote(text: string, highlight: Span | undefined): string {
  return `> ${markUp(text, highlight).replaceAll('\n', '\n> ')}`;
}

function markUp(text: string, highlight: Span | undefined): string {
  if (highlight === undefined) return escapeText(text);
  const { start, end } = highlight;
  if (start < 0 || start >= end || end > text.length) return escapeText(text);
  const before = escapeText(text, { start: 0, end: start });
  const after = escapeText(text, { start: end, end: text.length });
  return `${before}**${escapeText(text, highlight)}**${after}`;
}
