import type { Citation } from '../engine/articles/citation.js';
import { pagesOf } from '../engine/articles/pagesOf.js';
import { contains, type Span, slice } from '../engine/text/span.js';
import type { ReplyQuote } from './reply.js';

/**
 * A citation as a front shows it. `highlight` counts in the article's text and is counted anew from
 * the quote's first character; one that does not lie inside the quote is left out.
 */
export function toReplyQuote(
  citation: Citation,
  highlight?: Span,
  alsoIn: readonly Citation[] = [],
): ReplyQuote {
  const { article, text, start, end } = citation;
  const marked = highlight !== undefined && contains(citation, highlight);
  const files = new Set(alsoIn.map((other) => other.article.file));
  // The same words twice in one file are one source to a reader.
  files.delete(article.file);
  const pages = pagesOf(article, citation);
  return {
    text,
    highlight: marked ? { start: highlight.start - start, end: highlight.end - start } : undefined,
    file: article.file,
    start,
    end,
    passage: passageOf(citation),
    headline: article.headline === undefined ? undefined : slice(article.text, article.headline),
    date: article.published?.date,
    alsoIn: [...files],
    ...(pages === undefined ? {} : { pages }),
  };
}

/** The quote's blocks in one slice; the quote's own words where it stands in no block. */
function passageOf({ article, start, end }: Citation): string {
  const touched = article.blocks.filter((block) => block.start < end && start < block.end);
  const from = Math.min(start, ...touched.map((block) => block.start));
  const to = Math.max(end, ...touched.map((block) => block.end));
  return slice(article.text, { start: from, end: to });
}
