import type { Span } from '../language/span.js';

/**
 * What a block of an article is. Only `headline`, `caption`, `paragraph` and `teaser` can be quoted;
 * `furniture` (menus, "See more", alternative texts of pictures, a sign-off) is never evidence.
 */
export type BlockKind = 'headline' | 'caption' | 'paragraph' | 'teaser' | 'furniture';

/** One block of an article's text, without the white space around it. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Where an article says it was written: `Hai Phong` in `Hai Phong (VNA) – …`. */
export interface Dateline {
  /** The place alone. */
  readonly place: Span;
  /** Everything before the first sentence, dash included. */
  readonly span: Span;
}

/** The day on which an article says it was published. */
export interface Publication {
  /** The date as written. */
  readonly span: Span;
  /** The same day as `YYYY-MM-DD`. */
  readonly date: string;
}

/** A file that was read. What the file does not state is `undefined`, never guessed. */
export interface Article {
  /** Path below the articles folder, with `/` on every system. */
  readonly file: string;
  /** The file as UTF-8 without a byte-order mark; every span of this article counts in it. */
  readonly text: string;
  readonly headline: Span | undefined;
  readonly dateline: Dateline | undefined;
  readonly published: Publication | undefined;
  /** In reading order, without overlap. A dateline stands outside of its paragraph's block. */
  readonly blocks: readonly Block[];
}
