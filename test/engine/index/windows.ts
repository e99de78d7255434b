import type { Article } from '../../../src/engine/articles/article.js';
import { articleSentences } from '../../../src/engine/articles/articleSentences.js';
import type { Passage } from '../../../src/engine/articles/passage.js';
import type { Vector } from '../../../src/engine/encoder/encoder.js';
import type { QueryTerm } from '../../../src/engine/index/searchPort.js';
import { splitWindows } from '../../../src/engine/index/splitWindows.js';
import { termTokens } from '../../../src/engine/text/terms.js';
import { fakeArticle } from '../../fakeLibrary.js';

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

/** The windows of such an article. */
export function windowsOf(file: string, body: string, headline?: string): Passage[] {
  const article = articleOf(file, body, headline);
  return splitWindows(article, articleSentences(article));
}

/** The terms of some words, all of weight 1. */
export function queryOf(words: string): QueryTerm[] {
  return termTokens(words).flatMap(({ term }) => (term === undefined ? [] : [{ term, weight: 1 }]));
}

/** A vector of length 1 in the direction of these whole numbers from −128 to 127. */
export function vectorOf(...components: readonly number[]): Vector {
  return { bytes: Int8Array.from(components), scale: 1 / Math.hypot(...components) };
}
