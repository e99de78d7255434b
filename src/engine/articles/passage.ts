import type { Span } from '../text/span.js';
import type { Article, BlockKind } from './article.js';

/** One sentence: the unit of quoting. `text.slice(start, end)` is what is quoted. */
export interface Sentence extends Span {
  readonly article: Article;
  /** Place among the article's sentences, from 0. */
  readonly position: number;
  /** Place of its block in `article.blocks`. */
  readonly block: number;
  readonly kind: BlockKind;
}

/** Consecutive sentences of one article: the unit of retrieval. */
export interface Passage extends Span {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
}
