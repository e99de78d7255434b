import type { Passage } from '../articles/passage.js';

/** A passage's name in an index: its article's file and its start there, which no other passage shares. */
export function passageId({ article, start }: Passage): string {
  return `${article.file}:${start}`;
}
