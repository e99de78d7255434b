import { slice } from '../text/span.js';
import type { Article, Dateline, Publication } from './article.js';
import { findDates } from './findDates.js';
import { findFront } from './findFront.js';
import { labelBlocks } from './labelBlocks.js';
import type { Piece } from './piece.js';
import { readFrontMatter } from './readFrontMatter.js';
import { splitLines } from './splitLines.js';
import { splitPieces } from './splitPieces.js';

/** What a file says of itself besides its text. */
export type Stated = Pick<Article, 'source' | 'url' | 'pages'>;

/**
 * Reads a file's text as an article: its blocks, and headline, dateline and publication date where it
 * states them. It never fails, and never invents: a text that only starts with a sentence has no headline.
 *
 * @param file path below the articles folder; `.md` (in any case) is read as Markdown
 * @param text without a byte-order mark; all spans count in it
 */
export function parseArticle(file: string, text: string): Article {
  const markdown = /\.md$/i.test(file);
  const pieces = splitPieces(text, markdown ? 'markdown' : 'plain');
  // A front matter stands at the very start, or there is none.
  if (!markdown || !text.trimStart().startsWith('---')) return parsePieces(file, text, pieces);
  const { source, url } = readFrontMatter(text, splitLines(text)) ?? {};
  return parsePieces(file, text, pieces, {
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
  });
}

/** The same for a text whose pieces are known: that of a page or a document, as it is laid out. */
export function parsePieces(
  file: string,
  text: string,
  pieces: readonly Piece[],
  stated: Stated = {},
): Article {
  const front = findFront(text, pieces);
  const { blocks, dateline } = labelBlocks(text, pieces, front);
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return {
    file,
    text,
    headline: headline && { start: headline.start, end: headline.end },
    dateline,
    published: front.published
      ? { span: front.published.span, date: front.published.date }
      : dateOf(text, dateline),
    blocks,
    ...stated,
  };
}

/** A dateline's own date, when it is a full one: `HANOI, July 3, 2023 (Xinhua) -- `. */
function dateOf(text: string, dateline: Dateline | undefined): Publication | undefined {
  if (dateline === undefined) return undefined;
  const { start } = dateline.span;
  const found = findDates(slice(text, dateline.span))[0];
  return (
    found && { span: { start: start + found.start, end: start + found.end }, date: found.date }
  );
}
