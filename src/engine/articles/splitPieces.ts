import type { Span } from '../text/span.js';
import { isHardWrapped, joinLines, measureWrapping } from './joinLines.js';
import type { Piece } from './piece.js';
import { readDate } from './readDate.js';
import { countWords, hasWords } from './readingSigns.js';
import { readMarkdown } from './readMarkdown.js';
import { type Line, splitLines } from './splitLines.js';

/**
 * Splits a file's text where its blocks end, without the white space around them. Whether lines or
 * runs of lines are the paragraphs is decided by the file's own evidence.
 */
export function splitPieces(text: string, written: 'plain' | 'markdown'): Piece[] {
  const lines = splitLines(text);
  const join = paragraphJoiner(text, lines);
  switch (written) {
    case 'markdown':
      return readMarkdown(text, lines, join);
    case 'plain':
      return readPlain(text, lines, join);
  }
}

/** Turns a run of lines without a blank one into paragraphs, as this file writes them. */
export type ParagraphJoiner = (run: readonly Line[]) => Span[];

function paragraphJoiner(text: string, lines: readonly Line[]): ParagraphJoiner {
  if (!isHardWrapped(text, lines)) return (run) => run.map(({ start, end }) => ({ start, end }));
  const wrapping = measureWrapping(lines);
  return (run) => joinLines(text, run, wrapping, (line) => readDate(text, line) !== undefined);
}

function readPlain(text: string, lines: readonly Line[], join: ParagraphJoiner): Piece[] {
  const pieces: Piece[] = [];
  let run: Line[] = [];
  const close = () => {
    for (const span of join(run)) pieces.push({ ...span, role: 'text' });
    run = [];
  };
  for (const [at, line] of lines.entries()) {
    if (line.start === line.end) {
      close();
      continue;
    }
    const heading = headingRole(text, line, lines[at + 1]);
    if (heading !== undefined) {
      close();
      // The first heading of a file, before any text, is its title.
      const role = pieces.some((piece) => piece.role !== 'furniture') ? 'heading' : 'title';
      pieces.push({ ...heading, role });
    } else if (!hasWords(text.slice(line.start, line.end))) {
      close();
      pieces.push({ start: line.start, end: line.end, role: 'furniture' });
    } else {
      run.push(line);
    }
  }
  close();
  return pieces;
}

/** The words of a line that is marked as a heading: `== History ==`, or underlined by a rule of its own width. */
function headingRole(text: string, line: Line, next: Line | undefined): Span | undefined {
  const length = line.end - line.start;
  if (length > 200) return undefined;
  const words = text.slice(line.start, line.end);
  const wiki = /^(={2,6})\s*([^=\s][^=]*?)\s*\1$/u.exec(words);
  if (wiki?.[1] !== undefined && wiki[2] !== undefined) {
    const start = line.start + words.indexOf(wiki[2], wiki[1].length);
    return { start, end: start + wiki[2].length };
  }
  if (next === undefined || !hasWords(words)) return undefined;
  const rule = text.slice(next.start, next.end);
  const underlined =
    rule.length >= 3 && /^(?:=+|-+)$/.test(rule) && Math.abs(rule.length - length) <= 4;
  return underlined && countWords(text, line) <= 25
    ? { start: line.start, end: line.end }
    : undefined;
}
