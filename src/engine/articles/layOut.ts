import type { Article, PageStart } from './article.js';
import { parsePieces, type Stated } from './parseArticle.js';
import type { Piece } from './piece.js';
import { splitPieces } from './splitPieces.js';

/** A part of a page, a document or a record, in reading order. */
export interface Part {
  /** As of a piece; `plain` is a whole text whose pieces are found as those of a `.txt` file are. */
  readonly role: Piece['role'] | 'plain';
  readonly text: string;
  /** The pages that begin in it, offsets counting in its own text; absent when the file has none. */
  readonly pages?: readonly PageStart[];
}

/** Most characters that an article may have after it is unpacked: as many as its file could have had in plain text. */
export const LARGEST_LAID_OUT = 20_000_000;
const GAP = '\n\n';

/**
 * Lays parts out as a text, an empty line between two, and reads it as an article; `undefined` when the
 * parts have no words, and a clause when they have too many. This text is what offsets count in.
 */
export function layOut(
  file: string,
  parts: readonly Part[],
  stated: Stated = {},
): Article | 'empty' | 'too-long' {
  let text = '';
  const pieces: Piece[] = [];
  const pages: PageStart[] = [];
  for (const { role, text: raw, pages: inside = [] } of parts) {
    const words = raw.replaceAll('\u0000', '').trim();
    if (words === '') continue;
    if (text !== '') text += GAP;
    const start = text.length;
    text += words;
    if (text.length > LARGEST_LAID_OUT) return 'too-long';
    for (const page of inside) pages.push({ page: page.page, start: start + page.start });
    if (role === 'plain') {
      for (const piece of splitPieces(words, 'plain')) {
        pieces.push({ ...piece, start: start + piece.start, end: start + piece.end });
      }
    } else {
      pieces.push({ start, end: text.length, role });
    }
  }
  const isSaid = pieces.some(({ role }) => role !== 'meta' && role !== 'furniture');
  if (!isSaid) return 'empty';
  return parsePieces(file, text, pieces, pages.length === 0 ? stated : { ...stated, pages });
}
