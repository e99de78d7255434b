import type { ReplyTable } from '../../reply/reply.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';

/** Widest column, in characters; what is longer goes on in the next line. */
const WIDEST = 24;
const GAP = '  ';

/** A table with a number before each row, columns side by side; a column in which nothing stands is left out. */
export function renderTable({ columns, rows }: ReplyTable, paint: Paint): string {
  const numbered = rows.map((cells, at) => [String(at + 1), ...cells].map(printable));
  const kept = ['', ...columns].flatMap((heading, column) =>
    numbered.some((cells) => (cells[column] ?? '') !== '') ? [{ heading, column }] : [],
  );
  const wrapped = numbered.map((cells) => kept.map(({ column }) => wrap(cells[column] ?? '')));
  const headings = kept.map(({ heading }) => [printable(heading)]);
  const widths = kept.map((_, at) =>
    Math.max(...[headings, ...wrapped].flatMap((cells) => (cells[at] ?? []).map(lengthOf))),
  );
  const lines = (cells: readonly (readonly string[])[]) => {
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      `  ${cells.map((cell, at) => pad(cell[line] ?? '', widths[at] ?? 0)).join(GAP)}`.trimEnd(),
    );
  };
  return [...lines(headings).map(paint.dim), ...wrapped.flatMap(lines)].join('\n');
}

/** A cell as lines, broken between words, and inside a word only when that alone is too long. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap(pieces)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (lengthOf(longer) > WIDEST) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pieces(word: string): readonly string[] {
  const letters = [...word];
  return Array.from({ length: Math.ceil(letters.length / WIDEST) || 1 }, (_, at) =>
    letters.slice(at * WIDEST, (at + 1) * WIDEST).join(''),
  );
}

function lengthOf(text: string): number {
  return [...text].length;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)));
}
