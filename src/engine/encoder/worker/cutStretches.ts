import type { WordPiece } from './loadTokenizer.js';

/** Some of a text's pieces: from `start` until before `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How many pieces a stretch begins earlier, at most, so as to begin with a word; few words have more. */
const MOST_BACK = 8;

/**
 * Stretches of at most `most` pieces that together cover all, in order; none of nothing. Each shares
 * at least `overlap` pieces with the one before it. They are of like length, so that none is a scrap
 * without sense. `most` has to be more than `overlap` by 9 or more.
 */
export function cutStretches(
  pieces: readonly WordPiece[],
  most: number,
  overlap: number,
): readonly Stretch[] {
  const total = pieces.length;
  if (total === 0) return [];
  if (total <= most) return [{ start: 0, end: total }];
  const count = Math.ceil((total - overlap) / (most - MOST_BACK - overlap));
  const step = Math.ceil((total - overlap) / count);
  return Array.from({ length: count }, (_, place) => ({
    start: wordStart(pieces, place * step),
    end: Math.min(total, (place + 1) * step + overlap),
  }));
}

function wordStart(pieces: readonly WordPiece[], place: number): number {
  for (let start = place; start >= place - MOST_BACK; start--) {
    if (pieces[start]?.opens) return start;
  }
  return place;
}
