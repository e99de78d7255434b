import type { Span } from '../text/span.js';
import { endsSentence, isCapitals } from './readingSigns.js';
import type { Line } from './splitLines.js';

/** Widest line that a typewriter, a terminal or a mail program wraps at, in characters. */
const WIDEST_WRAP = 100;
/** A wrapped line is at least this long; shorter ones are lists, menus and tables. */
const NARROWEST_WRAP = 40;

/**
 * Whether a file breaks its paragraphs into lines of even width, judged by the file as a whole: next
 * to no line is longer than such a width, and lines that close no sentence go on in lower case below.
 */
export function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  const filled = lines.filter(({ start, end }) => end > start);
  const long = filled.filter(({ start, end }) => end - start > WIDEST_WRAP).length;
  if (long > filled.length * 0.1) return false;
  let open = 0;
  let goesOn = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next === undefined || next.start === next.end) continue;
    if (line.end - line.start < NARROWEST_WRAP || endsSentence(text, line)) continue;
    open++;
    // Lower case goes on with a sentence; so does the line below a paragraph's indented first.
    const lower = /^["'“‘(]?\p{Ll}/u.test(text.slice(next.start, next.start + 3));
    if (lower || line.indent >= next.indent + 2) goesOn++;
  }
  return open > 0 && goesOn / open >= 0.25;
}

/** How a hard-wrapped file is set. */
export interface Wrapping {
  /** The width that it keeps to, in characters: that of its ninth tenth of lines. */
  readonly width: number;
  /** Whether the first lines of its paragraphs are indented, and the others not. */
  readonly indented: boolean;
}

/** Measures a file that is hard-wrapped. */
export function measureWrapping(lines: readonly Line[]): Wrapping {
  const lengths = lines
    .map(({ start, end }) => end - start)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const indented = lines.some(({ indent, start, end }, at) => {
    const next = lines[at + 1];
    return end > start && next !== undefined && next.end > next.start && indent >= next.indent + 2;
  });
  return { width: lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0, indented };
}

/**
 * Joins consecutive lines of a hard-wrapped file into paragraphs. A new one starts at an indent, and
 * after a line into which the next word would have fitted with ease, since only its end breaks there.
 */
export function joinLines(
  text: string,
  lines: readonly Line[],
  wrapping: Wrapping,
  standsAlone: (line: Line) => boolean,
): Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const current = paragraphs.at(-1);
    if (
      current === undefined ||
      previous === undefined ||
      startsParagraph(text, previous, line, wrapping) ||
      standsAlone(previous) ||
      standsAlone(line)
    ) {
      paragraphs.push({ start: line.start, end: line.end });
    } else {
      current.end = line.end;
    }
    previous = line;
  }
  return paragraphs;
}

function startsParagraph(
  text: string,
  previous: Line,
  line: Line,
  { width, indented }: Wrapping,
): boolean {
  if (line.indent >= previous.indent + 2 || (indented && line.indent >= 2)) return true;
  const before = text.slice(previous.start, previous.end);
  const here = text.slice(line.start, line.end);
  // A headline in capitals above its story.
  if (isCapitals(before) && !isCapitals(here)) return true;
  const word = here.search(/\s/u);
  const fits = before.length + 1 + (word === -1 ? here.length : word);
  const slack = endsSentence(text, previous) ? 0.85 : 0.7;
  return fits <= width * slack;
}
