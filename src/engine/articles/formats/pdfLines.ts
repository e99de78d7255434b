/** A stretch of text as the library gives it: `transform` holds its scale and, last, its place. */
export interface PdfItem {
  readonly str: string;
  /** As of a PDF's text matrix: a, b, c, d, x, y. */
  readonly transform: readonly number[];
  readonly width: number;
}

/** One line of a page. Places are in points from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  /** From 1. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Of the base line; greater is higher. */
  readonly y: number;
  /** Of the largest letters, in points. */
  readonly size: number;
}

/** How far a letter may stand above or below its line, as a share of its size: a raised figure does. */
const OFF_LINE = 0.4;
/** From which distance on, as a share of the size, two stretches are two words. */
const WORD_GAP = 0.15;

/** Puts the stretches of a page together to lines, in the order in which the page draws them. */
export function pdfLines(items: Iterable<PdfItem>, page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | undefined;
  const close = () => {
    const text = line?.text.replace(/\s+/gu, ' ').trim() ?? '';
    if (line !== undefined && text !== '') lines.push({ ...line, text });
    line = undefined;
  };
  for (const { str, transform, width } of items) {
    if (str === '') continue;
    const [, , c = 0, d = 0, left = 0, y = 0] = transform;
    const size = Math.hypot(c, d);
    const blank = str.trim() === '';
    const right = blank ? left : left + width;
    if (line === undefined || !goesOn(line, left, y, size)) {
      close();
      if (!blank) line = { text: str, page, left, right, y, size };
      continue;
    }
    const apart = left - line.right > WORD_GAP * Math.max(size, line.size) ? ' ' : '';
    line = {
      ...line,
      text: `${line.text}${apart}${str}`,
      right: Math.max(line.right, right),
      size: blank ? line.size : Math.max(line.size, size),
    };
  }
  close();
  return lines;
}

function goesOn(line: PdfLine, left: number, y: number, size: number): boolean {
  const near = Math.max(line.size, size);
  return Math.abs(line.y - y) <= OFF_LINE * near && left >= line.right - near;
}
