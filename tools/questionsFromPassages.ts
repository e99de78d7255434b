import type { Passage } from '../src/engine/articles/passage.js';
import { slice } from '../src/engine/text/span.js';
import type { AskedQuestion } from './measureSpeed.js';
import { sampleEvenly } from './sampleEvenly.js';

const WORDS_ASKED = 7;

/**
 * Keyword questions for a collection that comes without any: the first words of sentences spread
 * evenly over it, at most `count`, the same each time.
 */
export function questionsFromPassages(
  passages: readonly Passage[],
  count: number,
): readonly AskedQuestion[] {
  const sentences = passages.flatMap((passage) => passage.sentences);
  return sampleEvenly(sentences, count).map((sentence) => {
    const words = slice(sentence.article.text, sentence).trim().split(/\s+/);
    return { question: words.slice(0, WORDS_ASKED).join(' '), prev: [] };
  });
}
