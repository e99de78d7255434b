import type { Span } from '../text/span.js';
import type { Article } from './article.js';

/** A slice of one file: `text === article.text.slice(start, end)`, always. */
export interface Citation extends Span {
  readonly article: Article;
  readonly text: string;
}

/** The citation of a span of an article. */
export function cite(article: Article, { start, end }: Span): Citation {
  return { article, start, end, text: article.text.slice(start, end) };
}
