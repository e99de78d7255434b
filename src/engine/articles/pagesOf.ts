import type { Span } from '../text/span.js';
import type { Article } from './article.js';

/** The first and the last page that a stretch of an article stands on; `undefined` when its file has no pages. */
export function pagesOf(
  { pages = [] }: Article,
  { start, end }: Span,
): readonly [first: number, last: number] | undefined {
  const first = pages.findLast((page) => page.start <= start) ?? pages[0];
  const last = pages.findLast((page) => page.start < end) ?? first;
  return first && last && [first.page, last.page];
}
