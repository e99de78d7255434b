import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import type { Sentence } from '../../../src/engine/articles/passage.js';
import { analyses, type SentenceContext } from '../../../src/engine/evidence/analyses.js';
import { collectArticles } from '../../../src/engine/index/collection/collection.js';
import type { Question } from '../../../src/engine/question/question.js';
import { readQuestion } from '../../../src/engine/question/readQuestion.js';

/** A question before one sentence of an article. */
export interface Case {
  readonly question: Question;
  readonly context: SentenceContext;
}

/**
 * Sets a question before the sentence of a text that holds `words`, read as the library reads them.
 * Further texts only tell how words are written.
 */
export async function setCase(
  asked: string,
  words: string,
  ...texts: readonly string[]
): Promise<Case> {
  const articles = texts.map((text, at) => parseArticle(`${at}.txt`, text));
  const { lexicon, sentencesOf } = collectArticles(articles);
  const sentence = articles.flatMap(sentencesOf).find((one) => textOf(one).includes(words));
  if (sentence === undefined) throw new Error(`no sentence holds ${JSON.stringify(words)}`);
  return {
    question: readQuestion(asked, lexicon),
    context: analyses(sentencesOf, lexicon.casing).inContext(sentence),
  };
}

/** The words of a sentence. */
export function textOf({ article, start, end }: Sentence): string {
  return article.text.slice(start, end);
}
