import { endsSentence } from '../readingSigns.js';
import type { PdfLine } from './pdfLines.js';

/** How much more than the usual distance between lines parts two paragraphs. */
const WIDER = 1.25;
/** From which difference on two sizes of letters are two, as a share. */
const OTHER_SIZE = 0.08;
/** From which share of the letters' size on a line is indented, and up to which it is no other column. */
const INDENT = [0.8, 6] as const;
/** A line that leaves more than this share of its column empty ends its paragraph, when it ends a sentence. */
const SLACK = 0.15;
const BULLET = /^[•‣▪◦●■–—*-]\s/u;

/** Puts lines together to paragraphs by distance, indent and size of letters; a sentence runs on over a page's end. */
export function pdfParagraphs(lines: readonly PdfLine[]): (readonly PdfLine[])[] {
  const leading = usualLeading(lines);
  const paragraphs: PdfLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const current = paragraphs.at(-1);
    const previous = lines[at - 1];
    const isNew =
      current === undefined ||
      previous === undefined ||
      startsParagraph(previous, line, leading, columnRight(lines, at - 1));
    if (isNew) paragraphs.push([line]);
    else current.push(line);
  }
  return paragraphs;
}

function startsParagraph(
  previous: PdfLine,
  line: PdfLine,
  leading: number,
  right: number,
): boolean {
  if (Math.abs(previous.size - line.size) > OTHER_SIZE * previous.size) return true;
  if (BULLET.test(line.text)) return true;
  const down = previous.y - line.y;
  // The next page or the next column: a paragraph that does not end its sentence goes on there.
  if (line.page !== previous.page || down <= 0) return endsWell(previous);
  if (down > leading * line.size * WIDER) return true;
  const indent = (line.left - previous.left) / line.size;
  if (indent > INDENT[0] && indent < INDENT[1]) return !BULLET.test(previous.text);
  return endsWell(previous) && right - previous.right > SLACK * (right - previous.left);
}

function endsWell({ text }: PdfLine): boolean {
  return endsSentence(text, { start: 0, end: text.length });
}

/** The right edge that the lines around one keep to. */
function columnRight(lines: readonly PdfLine[], at: number): number {
  const own = lines[at];
  if (own === undefined) return 0;
  const around = lines
    .slice(Math.max(0, at - 5), at + 6)
    .filter(({ page, left, size }) => page === own.page && Math.abs(left - own.left) < 3 * size);
  return Math.max(own.right, ...around.map(({ right }) => right));
}

/** The middle one of the distances between two lines on a page, as a multiple of the letters' size. */
function usualLeading(lines: readonly PdfLine[]): number {
  const found = lines
    .flatMap((line, at) => {
      const previous = lines[at - 1];
      const down = (previous?.y ?? 0) - line.y;
      const near = previous?.page === line.page && previous.size === line.size;
      return near && down > 0 && down < line.size * 3 ? [down / line.size] : [];
    })
    .sort((a, b) => a - b);
  return found[Math.floor(found.length / 2)] ?? 1.2;
}
