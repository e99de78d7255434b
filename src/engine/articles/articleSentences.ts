import { splitSentences } from '../text/splitSentences.js';
import type { Article } from './article.js';
import type { Sentence } from './passage.js';

/** An article's quotable sentences in reading order, numbered from 0; furniture has none. */
export function articleSentences(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [block, { kind, start, end }] of article.blocks.entries()) {
    if (kind === 'furniture') continue;
    for (const span of splitSentences(article.text, { start, end })) {
      sentences.push({
        article,
        start: span.start,
        end: span.end,
        position: sentences.length,
        block,
        kind,
      });
    }
  }
  return sentences;
}
