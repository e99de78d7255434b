import type { Article } from '../../articles/article.js';
import { type ArticleDigest, digestArticle } from './articleDigest.js';
import type { Collection } from './collection.js';
import type { CollectionState } from './collectionState.js';
import { type LivingLexicon, openLexicon } from './lexicon.js';
import { openShelf } from './shelf.js';
import { hashWords, openTwins } from './twins.js';

/** A file as it is now. */
export interface FileDigest {
  /** Path below the articles folder; files stand in its code-unit order. */
  readonly file: string;
  /** In the order of the file; none when the file is gone, or holds nothing that can be served. */
  readonly articles: readonly ArticleDigest[];
}

/** A collection that goes with its folder. */
export interface LivingCollection extends Collection {
  readonly lexicon: LivingLexicon;
  /**
   * Puts files in the place of what was known of them, all in one go: nobody sees a part of it. What it
   * costs grows with those files. Afterwards everything is as if the collection had been opened so.
   * @param goes digests of articles that it holds and that go; one that is missing is made anew
   */
  apply(files: readonly FileDigest[], goes?: ReadonlyMap<Article, ArticleDigest>): void;
  /** The files of which it holds articles, with those. */
  readonly files: ReadonlyMap<string, readonly Article[]>;
  /** Everything it knows, in the form in which it can be stored. */
  state(): CollectionState;
}

/** A collection of nothing yet, or of what was stored. */
export function openCollection(state?: CollectionState): LivingCollection {
  const shelf = openShelf(state?.shelf);
  const lexicon = openLexicon(state?.lexicon);
  const { sentencesOf, passagesOf } = shelf;
  const twins = openTwins(sentencesOf);
  let sentence = 0;
  for (const { article, sentenceCount } of state?.shelf.articles ?? []) {
    const hashes = state?.shelf.hashes.subarray(sentence, sentence + sentenceCount);
    if (hashes !== undefined) twins.add(article, hashes);
    sentence += sentenceCount;
  }

  function add(file: string, order: number, digest: ArticleDigest): void {
    shelf.add(file, order, digest);
    lexicon.add(digest.lexicon);
    twins.add(digest.article, Float64Array.from(digest.sentences, hashWords));
  }

  function remove(article: Article, digest: ArticleDigest): void {
    lexicon.remove(digest.lexicon);
    twins.remove(article);
    shelf.remove(article);
  }

  const passages = {
    get length() {
      return shelf.passages;
    },
    *[Symbol.iterator]() {
      for (const article of shelf.articles()) yield* passagesOf(article);
    },
  };

  return {
    get articles() {
      return shelf.articles();
    },
    passages,
    lexicon,
    passagesOf,
    sentencesOf,
    twinsOf(sentence) {
      const found = twins.of(sentence);
      if (found.length < 2) return [sentence];
      return [...found].sort(
        (a, b) => shelf.compare(a.article, b.article) || a.position - b.position,
      );
    },
    files: shelf.files,
    apply(files, goes) {
      for (const { file, articles } of files) {
        for (const article of shelf.files.get(file) ?? []) {
          // Made again rather than kept: it is as large as all the rest together, and seldom needed.
          remove(article, goes?.get(article) ?? digestArticle(article));
        }
        for (const [order, digest] of articles.entries()) add(file, order, digest);
      }
    },
    state: () => ({
      shelf: shelf.state(twins.hashesOf),
      lexicon: lexicon.state,
    }),
  };
}
