import type { Span } from '../text/span.js';

/**
 * A stretch of a file between two breaks, before it is known what it is.
 * `title` and `heading` are marked as such in the file (`# `, `==`), `item` is a point of a list or a row
 * of a table, `caption` the words under a picture, `meta` a line of front matter; `furniture` holds no words of the article; all else is `text`.
 */
export interface Piece extends Span {
  readonly role: 'text' | 'title' | 'heading' | 'item' | 'caption' | 'meta' | 'furniture';
}
