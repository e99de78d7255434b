import type { Sentence } from '../../articles/passage.js';
import type { Span } from '../../text/span.js';
import type { Period } from '../../values/periods.js';

/** When something happened or is to happen; the span holds the date as written. */
export interface When extends Span {
  /** What is written, as far as it goes: `August 10` has no year. `undefined` for a word such as "yesterday". */
  readonly written: Period | undefined;
  /** The day or time that is meant, with its year; `undefined` where neither the words nor the article's own date make it certain. */
  readonly resolved: Period | undefined;
}

/** Where something happened. */
export interface Where extends Span {
  /** Whether only the article's dateline says it. */
  readonly lent: boolean;
}

/** Something that a sentence dates, or a meeting. All spans count in the sentence's article. */
export interface DatedEvent {
  readonly sentence: Sentence;
  readonly kind: 'event' | 'meeting';
  /** `undefined` only for a meeting that no word dates. */
  readonly when: When | undefined;
  /** Who met whom, in reading order; empty for what is no meeting. */
  readonly who: readonly Span[];
  readonly where: Where | undefined;
}
