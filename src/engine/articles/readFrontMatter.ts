import { createRequire } from 'node:module';
import type { Scalar, YAMLMap } from 'yaml';
import { type Span, slice, trimSpan } from '../text/span.js';
import type { Piece } from './piece.js';
import type { Line } from './splitLines.js';

/** The front matter of a Markdown file: its lines, `meta` each, between two `furniture` rules. */
export interface FrontMatter {
  readonly pieces: readonly Piece[];
  /** The words of its `title:`, without quotation marks; they stand in `pieces` too. */
  readonly title: Piece | undefined;
  /** What its `source:` says. */
  readonly source: string | undefined;
  /** What its `url:` says. */
  readonly url: string | undefined;
  /** How many lines of the file it takes. */
  readonly lines: number;
}

/** Longest front matter that is looked for, in lines. */
const LONGEST = 100;
/** Longest that is read as YAML, in characters; of a longer one the lines are known and no more. */
const LONGEST_YAML = 20_000;

/** Reads the block between `---` at the very start of a file and the next `---` (YAML) or `...`; `undefined` when there is none. */
export function readFrontMatter(text: string, lines: readonly Line[]): FrontMatter | undefined {
  const words = (line: Line) => text.slice(line.start, line.end);
  const first = lines[0];
  if (first === undefined || words(first) !== '---') return undefined;
  const close = lines.findIndex(
    (line, at) => at > 0 && at <= LONGEST && /^(?:---|\.\.\.)$/.test(words(line)),
  );
  const last = lines[close];
  const inside = lines.slice(1, close);
  // Two rules around a paragraph are no front matter.
  if (last === undefined || !inside.some((line) => /^[\w-]+\s*:/.test(words(line)))) {
    return undefined;
  }
  const values = readValues(text, { start: first.end, end: last.start });
  const title = asPiece(values.get('title'));
  const cuts = [title, asPiece(values.get('date'))].filter((piece) => piece !== undefined);
  const rules = [first, last].map(({ start, end }): Piece => ({ start, end, role: 'furniture' }));
  const pieces = [...rules, ...cuts, ...inside.flatMap((line) => around(text, line, cuts))];
  return {
    pieces: pieces.sort((a, b) => a.start - b.start),
    title,
    source: said(text, values.get('source')),
    url: said(text, values.get('url')),
    lines: close + 1,
  };
}

/** Where the values of the top level stand, by key in lower case; values that are lists or maps are left out. */
function readValues(text: string, span: Span): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  if (span.end - span.start > LONGEST_YAML) return found;
  // Few files have a front matter, and this function can't wait for an import.
  const { parseDocument, isMap, isScalar } = createRequire(import.meta.url)(
    'yaml',
  ) as typeof import('yaml'); // a required module has no type
  // Without a schema a date stays the words that it is.
  const { contents } = parseDocument(slice(text, span), { schema: 'failsafe', logLevel: 'silent' });
  if (!isMap(contents)) return found;
  for (const { key, value } of (contents as YAMLMap).items) {
    if (!isScalar(key) || !isScalar(value)) continue;
    const inner = valueSpan(text, value, span.start);
    const name = String(key.value).toLowerCase();
    if (inner.end > inner.start && !found.has(name)) found.set(name, inner);
  }
  return found;
}

/** The words of a value, without quotation marks or the sign of a block. */
function valueSpan(text: string, { range, type }: Scalar, offset: number): Span {
  if (range === null || range === undefined) return { start: offset, end: offset };
  const span = { start: offset + range[0], end: offset + range[1] };
  switch (type) {
    case 'QUOTE_DOUBLE':
    case 'QUOTE_SINGLE':
      return trimSpan(text, { start: span.start + 1, end: Math.max(span.start + 1, span.end - 1) });
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL': {
      const header = /^[^\n]*\n?/.exec(slice(text, span))?.[0].length ?? 0;
      return trimSpan(text, { start: span.start + header, end: span.end });
    }
    default:
      return trimSpan(text, span);
  }
}

function asPiece(span: Span | undefined): Piece | undefined {
  return span && { start: span.start, end: span.end, role: 'meta' };
}

function said(text: string, span: Span | undefined): string | undefined {
  return span && slice(text, span).replace(/\s+/gu, ' ');
}

/** What a line has besides the values that are pieces of their own. */
function around(text: string, line: Line, cuts: readonly Piece[]): Piece[] {
  const inner = cuts
    .filter((cut) => cut.start < line.end && line.start < cut.end)
    .sort((a, b) => a.start - b.start);
  const ends = [line.start, ...inner.map(({ end }) => end)];
  const starts = [...inner.map(({ start }) => start), line.end];
  return ends.flatMap((start, at): Piece[] => {
    const rest = { start, end: starts[at] ?? start };
    const span = rest.end > rest.start ? trimSpan(text, rest) : rest;
    return span.end > span.start ? [{ ...span, role: 'meta' }] : [];
  });
}
