import type { Article } from '../articles/article.js';
import type { Lexicon } from '../index/collection/lexicon.js';
import { readQuestion } from '../question/readQuestion.js';
import { termTokens } from '../text/terms.js';

/**
 * Tells whether articles have a word of a question, or one near to it: without any, they can't be what
 * answers it. Words that only ask ("how many") don't count.
 */
export function touching(
  articles: readonly Article[],
  lexicon: Lexicon,
): (question: string) => boolean {
  let terms: ReadonlySet<string> | undefined;
  return (question) => {
    terms ??= new Set(
      articles.flatMap(({ text }) =>
        termTokens(text).flatMap(({ term }) => (term === undefined ? [] : [term])),
      ),
    );
    const held = terms;
    return readQuestion(question, lexicon).terms.some(
      ({ term, alternatives, fullForms, asking }) =>
        !asking &&
        (held.has(term) ||
          [...alternatives.keys()].some((other) => held.has(other)) ||
          fullForms.some((form) => form.some((word) => held.has(word)))),
    );
  };
}
