import type { PdfLine } from './pdfLines.js';

/** How many lines at the top and at the foot of a page can be running ones. */
const OUTERMOST = 2;
/** On which share of the pages a line stands again when it runs: left and right pages may have their own. */
const SHARE = 0.4;
/** Within how many points of the same height it stands. */
const STEP = 4;
/** A page's number, alone or as "Page 3 of 12", "- 3 -". */
const PAGE_NUMBER = /^(?:page )?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:of|\/) ?\d{1,4})?$/iu;

/**
 * Leaves out what stands on every page at the same height, such as the paper's name, and the pages'
 * numbers, so that a sentence runs on from one page to the next.
 */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[] {
  const outermost = pages.map(outerLines);
  const counts = new Map<string, number>();
  for (const lines of outermost) {
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const runs = (line: PdfLine) => {
    const count = counts.get(keyOf(line)) ?? 0;
    return PAGE_NUMBER.test(line.text) || (count > 1 && count >= pages.length * SHARE);
  };
  return pages.flatMap((lines, at) =>
    lines.filter((line) => !(outermost[at]?.includes(line) === true && runs(line))),
  );
}

function outerLines(lines: readonly PdfLine[]): readonly PdfLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return [...byHeight.slice(0, OUTERMOST), ...byHeight.slice(-OUTERMOST)];
}

/** The same for lines that differ in their figures alone: "12 March 2024 · 3". */
function keyOf({ text, y }: PdfLine): string {
  return `${Math.round(y / STEP)} ${text.replace(/\d+/g, '0')}`;
}
