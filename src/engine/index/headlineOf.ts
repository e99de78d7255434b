import type { Passage } from '../articles/passage.js';
import type { Span } from '../text/span.js';

/**
 * The headline that speaks for a passage: its article's; `undefined` where there is none, and for a
 * teaser, which has nothing to do with the headline above it.
 */
export function headlineOf({ article, sentences }: Passage): Span | undefined {
  return sentences[0]?.kind === 'teaser' ? undefined : article.headline;
}
