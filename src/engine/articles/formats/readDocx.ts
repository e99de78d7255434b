import mammoth from 'mammoth';
import { LARGEST_LAID_OUT, layOut, type Part } from '../layOut.js';
import { checkZip } from './checkZip.js';
import { leftOut, oneArticle, type ReadArticles } from './format.js';
import { htmlParts } from './htmlParts.js';
import { openPage } from './openPage.js';

/** Most bytes that a document may unpack to: pictures are packed already, so that text alone grows. */
const LARGEST_UNPACKED = 300_000_000;

/** The styles that say what a paragraph is; the library knows those of headings and lists itself. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];

/** Reads a Word document; its title is the paragraph in the style of one, else its first heading. */
export async function readDocx(file: string, bytes: Uint8Array): Promise<ReadArticles> {
  const fault = await checkZip(bytes, LARGEST_UNPACKED);
  if (fault !== undefined) return leftOut(fault);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
    // Pictures would go into the page as text of their bytes.
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  const page = openPage(value);
  // The library's own signs for notes, and its arrows back to them.
  for (const sign of page.querySelectorAll('a[id*="note-ref-"], a[href*="note-ref-"]')) {
    sign.remove();
  }
  const article = layOut(file, withTitle(htmlParts(page)));
  switch (article) {
    case 'empty':
      return leftOut('it has no text; save what it says as text');
    case 'too-long':
      return leftOut(`it has more than ${LARGEST_LAID_OUT} characters; split it`);
    default:
      return oneArticle(article);
  }
}

/** A heading that opens the document is its title, as a date or a line of names may stand below it. */
function withTitle(parts: readonly Part[]): readonly Part[] {
  const [first, ...others] = parts;
  return first?.role === 'heading' ? [{ ...first, role: 'title' }, ...others] : parts;
}
