import type { Span } from '../text/span.js';

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
  const words: HashedWord[] = [];
  // A loop over code units: a matcher takes ten times as long, and a receipt may have to be looked for
  // in millions of words.
  for (let at = 0; at < text.length; at++) {
    if (!isWordUnit(text, at)) continue;
    const start = at;
    let hash = FNV_BASIS;
    for (; at < text.length && isWordUnit(text, at); at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
    }
    words.push({ start, end: at, hash: mix(hash) });
  }
  return words;
}

/** Whether a code unit is of a letter or a figure; halves of a pair go by the character that they make up. */
function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) {
    const folded = unit | 0x20;
    return (folded >= 0x61 && folded <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  }
  const isLowHalf = unit >= 0xdc00 && unit <= 0xdfff && at > 0;
  const character = String.fromCodePoint(text.codePointAt(isLowHalf ? at - 1 : at) ?? 0);
  return /[\p{L}\p{N}]/u.test(character);
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

/** FNV-1a over UTF-16 code units (isthe.com/chongo/tech/comp/fnv). */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The finaliser of MurmurHash3, so that every bit depends on all of them. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
