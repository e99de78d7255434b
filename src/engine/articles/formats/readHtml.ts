import { Readability } from '@mozilla/readability';
import { decodeText } from '../decodeText.js';
import { LARGEST_LAID_OUT, layOut, type Part } from '../layOut.js';
import { leftOut, oneArticle, type ReadArticles } from './format.js';
import { htmlParts } from './htmlParts.js';
import { openPage } from './openPage.js';
import { pageFacts } from './pageFacts.js';
import { pageSize } from './pageSize.js';

/**
 * Most of a page's tree. The search for the main text takes time that grows with the number of elements,
 * and with the third power of their depth: 250 deep is a second, 3,000 a minute and then a full stack.
 * News pages have some thousand elements, and nest 30 deep.
 */
const LARGEST_PAGE = { elements: 50_000, depth: 250 } as const;
/** Up to which byte a page may declare its encoding, by the HTML standard. */
const DECLARED_WITHIN = 1024;

/**
 * Reads the main text of a page with its title, and the date, publisher and address that it states.
 * Menus, advertisements and comments are left out of the text altogether.
 */
export async function readHtml(file: string, bytes: Uint8Array): Promise<ReadArticles> {
  const decoded = await decodeText(bytes, declaredEncoding(bytes));
  if (decoded.outcome === 'left-out') return decoded;
  const document = openPage(decoded.text);
  const { elements, depth } = pageSize(document.documentElement, LARGEST_PAGE);
  if (elements > LARGEST_PAGE.elements || depth > LARGEST_PAGE.depth) return leftOut(TOO_LARGE);
  const { date, source, url } = pageFacts(document);
  const { title, body } = mainText(document, decoded.text);
  const head: Part[] = [
    { role: 'title', text: title },
    { role: 'meta', text: oneLine(date ?? '') },
  ];
  const article = layOut(file, [...head, ...withoutTitle(body, title)], {
    ...(source === undefined ? {} : { source: oneLine(source) }),
    ...(url === undefined ? {} : { url }),
  });
  switch (article) {
    case 'empty':
      return leftOut('its page has no text; save the article itself');
    case 'too-long':
      return leftOut(`it has more than ${LARGEST_LAID_OUT} characters; split it`);
    default:
      return oneArticle(article);
  }
}

const TOO_LARGE = `its page has more than ${LARGEST_PAGE.elements} elements, or more than ${LARGEST_PAGE.depth} inside each other; save the article alone`;

/** The encoding that a `meta` element near the beginning names. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1];
}

function mainText(document: Document, html: string): { title: string; body: Part[] } {
  const heading = oneLine(document.querySelector('h1')?.textContent ?? '');
  const window = oneLine(document.querySelector('title')?.textContent ?? '');
  const parsed = new Readability(document).parse();
  const content = parsed?.content;
  const titles = [parsed?.title, window, heading];
  const stated = titles.find((words) => (words ?? '').trim() !== '') ?? '';
  // The window's title carries the site's name along; the heading that it begins with does not.
  const title = oneLine(heading !== '' && stated.startsWith(heading) ? heading : stated);
  const body = content === null || content === undefined ? [] : htmlParts(openPage(content));
  // Reading took the tree apart, so a page that it found nothing in is opened again.
  return { title, body: body.length > 0 ? body : htmlParts(openPage(html)) };
}

/** The title again as the text's first heading would be a headline twice. */
function withoutTitle(parts: readonly Part[], title: string): readonly Part[] {
  const [first, ...others] = parts;
  return first?.role === 'heading' && oneLine(first.text) === title ? others : parts;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
