import type { Article } from '../articles/article.js';
import type { Passage, Sentence } from '../articles/passage.js';
import { digestArticle } from './articleDigest.js';
import type { Lexicon } from './lexicon.js';
import { openCollection } from './livingCollection.js';
import type { PassageIndex, PassageSearch } from './passageIndex.js';

/** Articles as they are searched: passages in an index, sentences at hand, the collection's own words. */
export interface Collection {
  /** In the order of their files; within a file, in its own. */
  readonly articles: readonly Article[];
  /** Of all articles, in their order. Counting them costs nothing, walking them makes them. */
  readonly passages: Iterable<Passage> & { readonly length: number };
  readonly lexicon: Lexicon;
  readonly index: PassageSearch;
  /** An article's passages in order. */
  passagesOf(article: Article): readonly Passage[];
  /** An article's sentences by position. */
  sentencesOf(article: Article): readonly Sentence[];
  /** Every sentence with the same words, white space and case apart, in order of file; the sentence itself included. */
  twinsOf(sentence: Sentence): readonly Sentence[];
}

/**
 * Splits, reads and indexes articles, in the order in which they are given.
 * @param index another engine to search with; absent takes the collection's own
 */
export async function indexArticles(
  articles: readonly Article[],
  index?: PassageIndex,
): Promise<Collection> {
  const collection = openCollection();
  const file = articles.map(digestArticle);
  collection.apply([{ file: '', articles: file }]);
  if (index === undefined) return collection;
  await index.add([...collection.passages]);
  const { passages, lexicon, passagesOf, sentencesOf, twinsOf } = collection;
  return { articles, passages, lexicon, index, passagesOf, sentencesOf, twinsOf };
}
