import type { PageStart } from '../article.js';
import type { PdfLine } from './pdfLines.js';

/** The words of a paragraph, and where in them pages begin. */
export interface JoinedLines {
  readonly text: string;
  readonly pages: readonly PageStart[];
}

/**
 * Joins a paragraph's lines by blanks. A word parted at a line's end becomes whole again, by what the
 * document itself shows: its hyphen goes when the whole word stands elsewhere, or when neither part is
 * a word of its own; otherwise it stays, as in "long-term".
 * @param words all words of the document, in lower case
 * @param after the page that the text before ends on
 */
export function joinPdfLines(
  lines: readonly PdfLine[],
  words: ReadonlySet<string>,
  after: number,
): JoinedLines {
  let text = '';
  let page = after;
  const pages: PageStart[] = [];
  for (const line of lines) {
    const seam = text === '' ? undefined : seamOf(text, line.text, words);
    if (seam === 'whole') text = text.slice(0, -1);
    else if (seam === 'apart') text += ' ';
    if (line.page !== page) {
      page = line.page;
      pages.push({ page, start: text.length });
    }
    text += line.text;
  }
  return { text, pages };
}

/** The words of a document, in lower case, as `joinPdfLines` wants them; parts at a line's end are left out. */
export function wordsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text }, at) => {
      const found = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-?/gu) ?? [];
      const after = HYPHEN_END.test(lines[at - 1]?.text ?? '');
      return (after ? found.slice(1) : found).flatMap((word) =>
        word.endsWith('-') ? [] : [word, ...word.split('-')],
      );
    }),
  );
}

/** Hyphen-minus, soft hyphen, hyphen. */
const HYPHEN_END = /\p{L}[-\u00ad\u2010]$/u;

function seamOf(
  text: string,
  next: string,
  words: ReadonlySet<string>,
): 'whole' | 'hyphenated' | 'apart' {
  const first = /([\p{L}\p{N}-]*\p{L})[-\u00ad\u2010]$/u.exec(text.slice(-80))?.[1]?.toLowerCase();
  const second = /^\p{Ll}[\p{L}\p{N}]*/u.exec(next)?.[0].toLowerCase();
  if (first === undefined) return 'apart';
  if (second === undefined) return 'hyphenated';
  // These two signs are written for a line's end only.
  if (!text.endsWith('-') || words.has(`${first}${second}`)) return 'whole';
  if (words.has(`${first}-${second}`)) return 'hyphenated';
  return words.has(first) || words.has(second) ? 'hyphenated' : 'whole';
}
