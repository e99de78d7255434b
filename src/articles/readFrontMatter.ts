import { trimSpan } from '../language/span.js';
import type { Piece } from './piece.js';
import type { Line } from './splitLines.js';

/** The front matter of a Markdown file: its lines, `meta` each, between two `furniture` rules. */
export interface FrontMatter {
  readonly pieces: readonly Piece[];
  /** The words of its `title:`, without quotation marks; they stand in `pieces` too. */
  readonly title: Piece | undefined;
  /** How many lines of the file it takes. */
  readonly lines: number;
}

/** Longest front matter that is looked for, in lines. */
const LONGEST = 100;

/** Reads the block between `---` at the very start of a file and the next `---` (YAML) or `...`; `undefined` when there is none. */
export function readFrontMatter(text: string, lines: readonly Line[]): FrontMatter | undefined {
  const words = (line: Line) => text.slice(line.start, line.end);
  const first = lines[0];
  if (first === undefined || words(first) !== '---') return undefined;
  const close = lines.findIndex(
    (line, at) => at > 0 && at <= LONGEST && /^(?:---|\.\.\.)$/.test(words(line)),
  );
  const inside = lines.slice(1, close);
  // Two rules around a paragraph are no front matter.
  if (close === -1 || !inside.some((line) => /^[\w-]+\s*:/.test(words(line)))) return undefined;

  const pieces: Piece[] = [];
  let title: Piece | undefined;
  for (const line of lines.slice(0, close + 1)) {
    if (line.start === line.end) continue;
    const key = /^title\s*:\s*/i.exec(words(line))?.[0];
    if (key !== undefined && key.length < line.end - line.start) {
      pieces.push({ start: line.start, end: line.start + key.trimEnd().length, role: 'meta' });
      title = unquoted(text, line.start + key.length, line.end);
      pieces.push(title);
    } else {
      const role = line === first || line === lines[close] ? 'furniture' : 'meta';
      pieces.push({ start: line.start, end: line.end, role });
    }
  }
  return { pieces, title, lines: close + 1 };
}

function unquoted(text: string, start: number, end: number): Piece {
  const quote = text.charAt(start);
  const quoted = /["']/.test(quote) && text.charAt(end - 1) === quote && end - start > 2;
  const span = quoted ? trimSpan(text, { start: start + 1, end: end - 1 }) : { start, end };
  return { ...span, role: 'meta' };
}
