import type { Article } from '../../../../src/engine/articles/article.js';
import type { Sentence } from '../../../../src/engine/articles/passage.js';
import { splitPassages } from '../../../../src/engine/articles/splitPassages.js';
import {
  type Collection,
  collectArticles,
} from '../../../../src/engine/index/collection/collection.js';
import { type Lexicon, readLexicon } from '../../../../src/engine/index/collection/lexicon.js';
import { fakeArticle } from '../../../fakeLibrary.js';

/** An article that is one paragraph, under a headline when one is given. */
export function articleOf(file: string, body: string, headline?: string): Article {
  return headline === undefined
    ? fakeArticle({ file, text: body, blocks: [['paragraph', body]] })
    : fakeArticle({
        file,
        text: `${headline}\n\n${body}`,
        headline,
        blocks: [
          ['headline', headline],
          ['paragraph', body],
        ],
      });
}

/** The sentences of articles of these texts. */
export function sentencesOf(...bodies: readonly string[]): Sentence[] {
  return bodies.flatMap((body, at) =>
    splitPassages(articleOf(`${at}.txt`, body)).flatMap(({ sentences }) => sentences),
  );
}

/** What the words of these texts say about words. */
export function lexiconOf(...bodies: readonly string[]): Lexicon {
  return readLexicon(sentencesOf(...bodies));
}

/** These articles as a collection. */
export function openArticles(...articles: readonly Article[]): Collection {
  return collectArticles(articles);
}
