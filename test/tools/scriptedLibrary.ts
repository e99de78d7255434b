import type { Answer, Outcome, Refusal } from '../../src/engine/answers/outcome.js';
import type { Article } from '../../src/engine/articles/article.js';
import type { RefusalCode } from '../../src/engine/evidence/refusalCode.js';
import {
  type FakeLibrary,
  fakeAnswer,
  fakeArticle,
  fakeLibrary,
  fakeQuote,
  fakeRefusal,
} from '../fakeLibrary.js';

/** An article of one paragraph. */
export function articleOf(file: string, text: string): Article {
  return fakeArticle({ file, text, blocks: [['paragraph', text]] });
}

/** An answer whose one quote is these words of the article. */
export function answerWith(
  article: Article,
  words: string,
  { highlight, confidence = 0.9 }: { highlight?: string; confidence?: number } = {},
): Answer {
  const quote = fakeQuote(article, words, highlight === undefined ? {} : { highlight });
  return { ...fakeAnswer([quote]), confidence };
}

export function refusalWith(code: RefusalCode, confidence = 0.8): Refusal {
  return fakeRefusal({ confidence, reason: { code, message: `Refused as ${code}.` } });
}

/** A library that gives each question its written reply, and fails at any other. */
export function scriptedLibrary(
  articles: readonly Article[],
  replies: Readonly<Record<string, Outcome>>,
): FakeLibrary {
  return fakeLibrary({
    articles,
    ask: (question) => {
      const reply = replies[question];
      if (reply === undefined) throw new Error(`No reply is written for "${question}"`);
      return reply;
    },
  });
}
