import { type Span, trimSpan } from '../language/span.js';

/** One line without the white space around it; a blank line is empty (`start === end`). */
export interface Line extends Span {
  /** White space in front of it, in columns; a tab counts as 4. */
  readonly indent: number;
}

/** The lines of a text in order; LF, CRLF, CR, form feed and Unicode's separators end one. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/\r\n|[\n\r\f\v\u2028\u2029]/g)) {
    lines.push(line(text, from, index));
    from = index + mark.length;
  }
  lines.push(line(text, from, text.length));
  return lines;
}

function line(text: string, from: number, to: number): Line {
  const span = trimSpan(text, { start: from, end: to });
  let indent = 0;
  for (let at = from; at < span.start; at++) indent += text.charAt(at) === '\t' ? 4 : 1;
  return { ...span, indent };
}
