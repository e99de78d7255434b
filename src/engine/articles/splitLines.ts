import { type Span, trimSpan } from '../text/span.js';

/** One line without the white space around it; a blank line is empty (`start === end`). */
export interface Line extends Span {
  /** White space in front of it, in columns; a tab counts as 4. */
  readonly indent: number;
}

/**
 * The lines of a text in order; LF, CRLF, CR, form feed and Unicode's separators end one. Of several
 * blank lines in a row only the first is given.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let blank = false;
  // A loop over code units, since a matcher is slow on a million short lines.
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (at < text.length && !BREAKS.has(code)) continue;
    const current = toLine(text, from, at);
    const wasBlank = blank;
    blank = current.start === current.end;
    if (!blank || !wasBlank) lines.push(current);
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    from = at + 1;
  }
  return lines;
}

const LF = 0x0a;
const CR = 0x0d;
/** Line feed, vertical tab, form feed, carriage return, line and paragraph separator. */
const BREAKS: ReadonlySet<number> = new Set([LF, 0x0b, 0x0c, CR, 0x2028, 0x2029]);

function toLine(text: string, from: number, to: number): Line {
  const { start, end } =
    from === to ? { start: from, end: to } : trimSpan(text, { start: from, end: to });
  let indent = 0;
  for (let at = from; at < start; at++) indent += text.charAt(at) === '\t' ? 4 : 1;
  return { start, end, indent };
}
