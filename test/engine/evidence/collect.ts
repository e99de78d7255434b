import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import type { Sentence } from '../../../src/engine/articles/passage.js';
import {
  type Collection,
  collectArticles,
} from '../../../src/engine/index/collection/collection.js';
import { textOf } from './setCase.js';

/** A collection whose sentences can be asked for by some of their words. */
export interface Collected {
  readonly collection: Collection;
  /** The first sentence with these words; asking for one that is not there fails the test. */
  sentence(words: string): Sentence;
}

/** Collects texts as the files `0.txt`, `1.txt` and so on. */
export function collect(...texts: readonly string[]): Collected {
  const collection = collectArticles(texts.map((text, at) => parseArticle(`${at}.txt`, text)));
  const all = collection.articles.flatMap(collection.sentencesOf);
  return {
    collection,
    sentence(words) {
      const found = all.find((one) => textOf(one).includes(words));
      if (found === undefined) throw new Error(`no sentence holds ${JSON.stringify(words)}`);
      return found;
    },
  };
}
