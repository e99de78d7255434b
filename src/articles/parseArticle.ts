import { slice } from '../language/span.js';
import type { Article, Dateline, Publication } from './article.js';
import { findDates } from './findDates.js';
import { findFront } from './findFront.js';
import { labelBlocks } from './labelBlocks.js';
import { splitPieces } from './splitPieces.js';

/**
 * Reads a file's text as an article: its blocks, and headline, dateline and publication date where it
 * states them. It never fails, and never invents: a text that only starts with a sentence has no headline.
 *
 * @param file path below the articles folder; `.md` (in any case) is read as Markdown
 * @param text without a byte-order mark; all spans count in it
 */
export function parseArticle(file: string, text: string): Article {
  const pieces = splitPieces(file, text);
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
