import { getDocumentProxy } from 'unpdf';
import { LARGEST_LAID_OUT, layOut, type Part } from '../layOut.js';
import { countWords } from '../readingSigns.js';
import { keepsWithin } from './checkPdfStreams.js';
import { leftOut, oneArticle, type ReadArticles } from './format.js';
import { joinPdfLines, wordsOf } from './joinPdfLines.js';
import { type PdfItem, type PdfLine, pdfLines } from './pdfLines.js';
import { pdfParagraphs } from './pdfParagraphs.js';
import { withoutRunningLines } from './withoutRunningLines.js';

/** Most bytes that one stream may unpack to: a page in print quality, as a picture. */
const LARGEST_STREAM = 300_000_000;
/** Most pages. A book has a thousand; what has more is no article. */
const MOST_PAGES = 5_000;
/** How much larger than the text letters are set in a heading, and in the title. */
const LARGER = 1.1;
const MUCH_LARGER = 1.2;
/** Longest heading, in words. */
const LONGEST_HEADING = 30;

/** Reads the text of a PDF with its pages; the title is what its first page has in the largest letters. */
export async function readPdf(file: string, bytes: Uint8Array): Promise<ReadArticles> {
  if (!keepsWithin(bytes, LARGEST_STREAM)) {
    return leftOut(`a part of it unpacks to more than ${LARGEST_STREAM / 1_000_000} MB`);
  }
  const pages = await readPages(bytes);
  if (typeof pages === 'string') return leftOut(pages);
  const article = layOut(file, partsOf(withoutRunningLines(pages)));
  switch (article) {
    case 'empty':
      return leftOut('its pages are pictures without text; run it through text recognition');
    case 'too-long':
      return leftOut(TOO_LONG);
    default:
      return oneArticle(article);
  }
}

const TOO_LONG = `it has more than ${LARGEST_LAID_OUT} characters; split it`;

/** The lines of each page, or a clause on why there are none. */
async function readPages(bytes: Uint8Array): Promise<PdfLine[][] | string> {
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // The library takes the bytes for itself, so it is given a copy, and no Buffer; below an error it logs to
    // standard output, which is for results.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      return 'it is locked by a password; save it without one';
    }
    throw error;
  }
  try {
    if (pdf.numPages > MOST_PAGES) return `it has more than ${MOST_PAGES} pages; split it`;
    const pages: PdfLine[][] = [];
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      // The library takes this type from a package that only its makers have installed.
      const content = (await page.getTextContent()) as { readonly items: readonly unknown[] };
      const lines = pdfLines(content.items.filter(isText), number);
      characters += lines.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > LARGEST_LAID_OUT) return TOO_LONG;
      pages.push(lines);
      page.cleanup();
    }
    return pages;
  } finally {
    await pdf.destroy();
  }
}

/** Marks of structure come among the stretches of text. */
function isText(item: unknown): item is PdfItem {
  return typeof item === 'object' && item !== null && 'str' in item;
}

function partsOf(lines: readonly PdfLine[]): Part[] {
  const body = bodySize(lines);
  const words = wordsOf(lines);
  const paragraphs = pdfParagraphs(lines);
  const title = findTitle(paragraphs, body);
  let page = 0;
  return paragraphs.map((paragraph) => {
    const { text, pages } = joinPdfLines(paragraph, words, page);
    page = paragraph.at(-1)?.page ?? page;
    const size = paragraph[0]?.size ?? body;
    const large = size >= body * LARGER && countWords(text, whole(text)) <= LONGEST_HEADING;
    const role = paragraph === title ? 'title' : large ? 'heading' : 'text';
    return { role, text, pages };
  });
}

function findTitle(
  paragraphs: readonly (readonly PdfLine[])[],
  body: number,
): readonly PdfLine[] | undefined {
  const first = paragraphs[0]?.[0]?.page;
  const opening = paragraphs.filter(([line]) => line?.page === first);
  const largest = Math.max(...opening.map(([line]) => line?.size ?? 0));
  if (largest < body * MUCH_LARGER) return undefined;
  return opening.find(
    (paragraph) =>
      paragraph[0]?.size === largest &&
      paragraph.reduce((sum, { text }) => sum + countWords(text, whole(text)), 0) <=
        LONGEST_HEADING,
  );
}

/** The size that most of the letters have. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 0;
}

function whole(text: string) {
  return { start: 0, end: text.length };
}
