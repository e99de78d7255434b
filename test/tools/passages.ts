import type { Article } from '../../src/engine/articles/article.js';
import type { Passage, Sentence } from '../../src/engine/articles/passage.js';
import { spanOf } from '../fakeLibrary.js';

/** One passage of these sentences, each of which stands in the article. */
export function passageOf(article: Article, ...sentences: readonly string[]): Passage {
  const found = sentences.map(
    (text, position): Sentence => ({
      article,
      position,
      block: 0,
      kind: 'paragraph',
      ...spanOf(article.text, text),
    }),
  );
  return {
    article,
    sentences: found,
    start: found.at(0)?.start ?? 0,
    end: found.at(-1)?.end ?? 0,
  };
}
