import type { Span } from '../text/span.js';

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

/** Where a page of a paged document begins. */
export interface PageStart {
  /** From 1, counted as a reader of the file counts them. */
  readonly page: number;
  /** Offset in the article's text. */
  readonly start: number;
}

/** A file, or a record of one, that was read. What it does not state is `undefined`, never guessed. */
export interface Article {
  /** Path below the articles folder, with `/` on every system; of a record, with `#` and its id behind it. */
  readonly file: string;
  /**
   * The file as UTF-8 without a byte-order mark; every span of this article counts in it. Of a file
   * that is no plain text, its words as they are laid out for reading.
   */
  readonly text: string;
  readonly headline: Span | undefined;
  readonly dateline: Dateline | undefined;
  readonly published: Publication | undefined;
  /** In reading order, without overlap. A dateline stands outside of its paragraph's block. */
  readonly blocks: readonly Block[];
  /** Who published it, in the file's words; absent when it does not say. */
  readonly source?: string;
  /** Its address, as the file states it. */
  readonly url?: string;
  /** In order; absent when the file has no pages. */
  readonly pages?: readonly PageStart[];
}
