import { fold } from './fold.js';
import type { Span } from './span.js';

/** A word or a number of a text. Punctuation makes no token. */
export interface Token extends Span {
  readonly kind: 'word' | 'number';
  /** Folded (see `fold`), without a possessive `'s`; numbers without grouping commas (`5,000` → `5000`). */
  readonly folded: string;
  /** Whether its first letter is a capital. */
  readonly capital: boolean;
}

/**
 * Ordinals (9th) and numbers first (1,234.5 and 3.2.1 whole), then abbreviations with dots (U.S., Ph.D.), then words with
 * an apostrophe inside. A letter-digit border splits (`500kV` → `500`, `kV`), a hyphen too.
 */
const TOKEN =
  /\p{Nd}+(?:st|nd|rd|th|ST|ND|RD|TH)(?![\p{L}\p{N}])|\p{Nd}+(?:[.,]\p{Nd}+)*|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’ʼ´`]\p{L}[\p{L}\p{M}]*)*/gu;

/** Splits a text, or a stretch of it, into tokens in reading order; offsets count in the whole text. */
export function tokenize(text: string, within: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(within.start, within.end);
  for (const match of stretch.matchAll(TOKEN)) {
    const written = match[0];
    const start = within.start + match.index;
    const first = written.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39 && !/[a-z]$/i.test(written)) {
      const folded = written.includes(',') ? written.replace(/,(?=\d{3}(?!\d))/g, '') : written;
      tokens.push({ kind: 'number', start, end: start + written.length, folded, capital: false });
      continue;
    }
    // The letters of US$, A$ or HK$ are a currency, not a word.
    if (text.charAt(start + written.length) === '$') continue;
    const own = isPossessive(written) ? written.slice(0, -2) : written;
    const folded = fold(own);
    tokens.push({
      kind: 'word',
      start,
      end: start + own.length,
      folded: own.endsWith('.') ? folded.replaceAll('.', '') : folded,
      // Most words are ASCII, and most time is spent here.
      capital: first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(written),
    });
  }
  return tokens;
}

const APOSTROPHES = "'’ʼ´`";

/** Whether a word ends with an apostrophe and an s. */
function isPossessive(written: string): boolean {
  const last = written.charCodeAt(written.length - 1) | 0x20;
  return (
    last === 0x73 && written.length > 2 && APOSTROPHES.includes(written.charAt(written.length - 2))
  );
}
