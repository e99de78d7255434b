import type { Passage } from '../articles/passage.js';

/** Below 0 when the first passage stands before the other: by file in code units, and within it by start. */
export function comparePlaces(one: Passage, other: Passage): number {
  if (one.article.file === other.article.file) return one.start - other.start;
  return one.article.file < other.article.file ? -1 : 1;
}
