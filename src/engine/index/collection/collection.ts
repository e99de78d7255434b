import type { Article } from '../../articles/article.js';
import type { Passage, Sentence } from '../../articles/passage.js';
import { digestArticle } from './articleDigest.js';
import type { Lexicon } from './lexicon.js';
import { openCollection } from './livingCollection.js';

/** Articles as they are searched: passages and sentences at hand, and the collection's own words. */
export interface Collection {
  /** In the order of their files; within a file, in its own. */
  readonly articles: readonly Article[];
  /** Of all articles, in their order. Counting them costs nothing, walking them makes them. */
  readonly passages: Iterable<Passage> & { readonly length: number };
  readonly lexicon: Lexicon;
  /** An article's passages in order. */
  passagesOf(article: Article): readonly Passage[];
  /** An article's sentences by position. */
  sentencesOf(article: Article): readonly Sentence[];
  /** Every sentence with the same words, white space and case apart, in order of file; the sentence itself included. */
  twinsOf(sentence: Sentence): readonly Sentence[];
}

/** Splits and reads articles, in the order in which they are given. */
export function collectArticles(articles: readonly Article[]): Collection {
  const collection = openCollection();
  collection.apply([{ file: '', articles: articles.map(digestArticle) }]);
  return collection;
}
