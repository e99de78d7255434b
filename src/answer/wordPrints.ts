import type { Span } from '../language/span.js';

/** A word of a text with a hash of it. */
export interface HashedWord extends Span {
  /** 32 bits, unsigned. */
  readonly hash: number;
}

/** Which words of a quote a receipt keeps, and how much of each. */
export interface PrintPlan {
  /** Bits kept of a word. One value of them is set aside, to fill up with. */
  readonly bits: 3 | 4;
  /** The words kept are those whose hash this divides; a power of 2, so 1 keeps all. */
  readonly every: number;
}

/** Every run of letters and figures, in order. Case counts, marks and white space do not. */
export function hashWords(text: string): HashedWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    hash: hash32(word),
  }));
}

/** The words that a plan keeps. Chosen by their own hash, they are the same ones wherever the quote moves. */
export function kept(words: readonly HashedWord[], { every }: PrintPlan): readonly HashedWord[] {
  // The lower bits are what is printed, so others choose.
  return every === 1 ? words : words.filter(({ hash }) => (hash >>> 8) % every === 0);
}

/** What is kept of a word: from 1 to `2 ** bits - 1`. */
export function printOf({ hash }: HashedWord, { bits }: PrintPlan): number {
  return 1 + (hash % (2 ** bits - 1));
}

/** FNV-1a over UTF-16 code units (isthe.com/chongo/tech/comp/fnv), with the finaliser of MurmurHash3. */
function hash32(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
