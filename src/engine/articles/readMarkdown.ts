import { type Span, trimSpan } from '../text/span.js';
import type { Piece } from './piece.js';
import { readFrontMatter } from './readFrontMatter.js';
import { countWords, endsSentence, hasWords } from './readingSigns.js';
import type { Line } from './splitLines.js';

/**
 * Splits Markdown where its blocks end. Marks of headings, list items and block quotes stay outside of
 * the pieces; code, comments, images, rules and lone tags are furniture; emphasis stays as it stands.
 * Only what CommonMark and its table extension have in everyday use is told apart.
 */
export function readMarkdown(
  text: string,
  lines: readonly Line[],
  join: (run: readonly Line[]) => Span[],
): Piece[] {
  const front = readFrontMatter(text, lines);
  const pieces: Piece[] = [...(front?.pieces ?? [])];
  let run: Line[] = [];
  let role: 'text' | 'item' = 'text';
  const close = () => {
    for (const span of join(run)) pieces.push({ ...span, role });
    run = [];
    role = 'text';
  };
  const push = ({ start, end }: Span, as: Piece['role']) => {
    close();
    if (end > start) pieces.push({ start, end, role: as });
  };
  /** What ends the code or the comment that the reader is in. */
  let until: RegExp | undefined;

  for (const line of lines.slice(front?.lines ?? 0)) {
    const words = text.slice(line.start, line.end);
    const heading = /^#{1,6}(?=\s|$)/.exec(words)?.[0].length;
    const level = heading === undefined && run.length > 0 ? underlineLevel(words) : undefined;
    if (words === '') {
      close();
    } else if (until !== undefined) {
      push(line, 'furniture');
      if (until.test(words)) until = undefined;
    } else if (/^(?:`{3}|~{3}|<!--)/.test(words)) {
      push(line, 'furniture');
      until = closingMark(words);
    } else if (heading !== undefined) {
      push(headingWords(text, line, heading), heading === 1 ? 'title' : 'heading');
    } else if (level !== undefined) {
      const title = { start: run[0]?.start ?? line.start, end: run.at(-1)?.end ?? line.start };
      if (!endsSentence(text, title) && countWords(text, title) <= 30) {
        run = [];
        push(title, level);
      }
      push(line, 'furniture');
    } else if (!hasWords(words) || isMarkupOnly(words)) {
      push(line, 'furniture');
    } else {
      const inner = withoutMarks(text, line);
      // A list item or a table's row is a block of its own; a quoted line goes on with the one above.
      if (inner.starts) close();
      if (inner.starts) role = 'item';
      run.push(inner.line);
    }
  }
  close();
  return keepOneTitle(pieces, front?.title);
}

/** What has to come before text is text again; `undefined` when the line closes what it opens. */
function closingMark(opening: string): RegExp | undefined {
  if (opening.startsWith('`')) return /^`{3,}$/;
  if (opening.startsWith('~')) return /^~{3,}$/;
  return opening.includes('-->') ? undefined : /-->/;
}

function underlineLevel(words: string): 'title' | 'heading' | undefined {
  if (/^=+$/.test(words)) return 'title';
  return /^-{2,}$/.test(words) ? 'heading' : undefined;
}

function headingWords(text: string, line: Line, marks: number): Span {
  const span = trimSpan(text, { start: line.start + marks, end: line.end });
  let end = span.end;
  while (end > span.start && text.charAt(end - 1) === '#') end--;
  return trimSpan(text, { start: span.start, end });
}

/** The line without the marks of the quote, list or table it stands in. */
function withoutMarks(text: string, line: Line): { line: Line; starts: boolean } {
  const opening = text.slice(line.start, Math.min(line.end, line.start + 40));
  const marks = /^(?:>\s?){0,8}\s?((?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?)?/.exec(opening);
  const taken = marks?.[0].length ?? 0;
  const table = taken === 0 && opening.startsWith('|');
  const end = table && text.charAt(line.end - 1) === '|' ? line.end - 1 : line.end;
  const span = trimSpan(text, { start: line.start + (table ? 1 : taken), end });
  return { line: { ...span, indent: 0 }, starts: marks?.[1] !== undefined || table };
}

/** Whether a line is an image, a link's definition, or tags and nothing else. */
function isMarkupOnly(words: string): boolean {
  if (words.length > 1000) return false;
  return (
    /^\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?$/u.test(words) ||
    /^\[[^\]]+\]:\s*\S+/u.test(words) ||
    /^(?:<[^<>]+>\s*)+$/u.test(words)
  );
}

/** A file has one title: its first heading of the first level, else its front matter's, else a heading that opens it. */
function keepOneTitle(pieces: readonly Piece[], ofFrontMatter: Piece | undefined): Piece[] {
  const opening = pieces.find(({ role }) => role !== 'meta' && role !== 'furniture');
  const title =
    pieces.find(({ role }) => role === 'title') ??
    ofFrontMatter ??
    (opening?.role === 'heading' ? opening : undefined);
  return pieces.map((piece) => {
    if (piece === title) return { ...piece, role: 'title' };
    return piece.role === 'title' ? { ...piece, role: 'heading' } : piece;
  });
}
