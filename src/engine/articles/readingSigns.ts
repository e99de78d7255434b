import type { Span } from '../text/span.js';

/** Whether a stretch closes a sentence: full stop, question or exclamation mark, ellipsis, with quotes, brackets or note marks behind it. */
export function endsSentence(text: string, { start, end }: Span): boolean {
  const tail = text.slice(Math.max(start, end - 24), end);
  return /[.!?…。！？](?:["'”’»)\]*_/]|\[\d+\])*\.?$/u.test(tail);
}

/** How many words (runs of characters with a letter or a figure in them) a stretch holds; stops at `limit`. */
export function countWords(
  text: string,
  { start, end }: Span,
  limit = Number.POSITIVE_INFINITY,
): number {
  let words = 0;
  let inWord = false;
  for (let at = start; at < end && words < limit; at++) {
    const code = text.charCodeAt(at);
    // Punctuation of ASCII and white space can't make a word; any other character can.
    const solid = code > 0xa0 ? !isSpaceOrDash(code) : isAlphanumeric(code);
    if (solid && !inWord) words++;
    if (solid) inWord = true;
    else if (code <= 0x20 || isSpaceOrDash(code)) inWord = false;
  }
  return words;
}

/** Whether a stretch has letters and all of them are capitals, as headlines of old wires have. */
export function isCapitals(part: string): boolean {
  return /\p{Lu}\P{Ll}*\p{Lu}/u.test(part) && !/\p{Ll}/u.test(part);
}

/** Whether a stretch holds a letter or a figure at all. */
export function hasWords(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part);
}

function isAlphanumeric(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  );
}

function isSpaceOrDash(code: number): boolean {
  return code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x202f);
}
