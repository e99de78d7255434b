import { ABBREVIATIONS } from '../../knowledge/abbreviations.js';
import { type Span, trimSpan } from './span.js';
import { sentenceLengths } from './wink.js';

/**
 * Splits a stretch of running text into its sentences, in order, without the white space around them.
 * Every letter and figure of the stretch lies in exactly one sentence; pieces of bare punctuation
 * (a news agency's `./.`) lie in none.
 */
export function splitSentences(text: string, within: Span): Span[] {
  const pieces: Span[] = [];
  let start = within.start;
  for (const length of sentenceLengths(text.slice(within.start, within.end))) {
    const end = Math.min(start + length, within.end);
    pieces.push(trimSpan(text, { start, end }));
    start = end;
  }
  // What wink left over (white space, as a rule) must not get lost when it is more than that.
  if (start < within.end) pieces.push(trimSpan(text, { start, end: within.end }));

  const sentences: Span[] = [];
  for (const piece of pieces) {
    if (piece.start === piece.end) continue;
    const previous = sentences.at(-1);
    if (previous !== undefined && belongTogether(text, previous, piece)) {
      sentences[sentences.length - 1] = { start: previous.start, end: piece.end };
    } else {
      sentences.push(piece);
    }
  }
  return sentences.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** Whether wink split where English does not: `Fig.|3`, `"Is it?"|she asked`, `www.|site.com`, `Sh107.|4`, `1.|First`. */
function belongTogether(text: string, left: Span, right: Span): boolean {
  const next = text.charAt(right.start);
  if (/\p{Ll}/u.test(next)) return true;
  // Nothing between two figures but a point: one number.
  if (left.end === right.start && /\d/.test(next) && /\d[.,]$/.test(endOf(text, left))) return true;
  if (LIST_NUMBER.test(endOf(text, left))) return true;
  const lastWord = /([\p{L}]+)\.$/u.exec(endOf(text, left))?.[1];
  if (lastWord === undefined) return false;
  // A company's "Inc." does end sentences, so the word before a capital counts only when it can't.
  if (/\p{Lu}/u.test(next)) return NEVER_LAST.has(lastWord.toLowerCase());
  return /\p{N}/u.test(next) && ABBREVIATIONS.has(lastWord.toLowerCase());
}

/** The last characters of a piece, as many as any abbreviation has. */
function endOf(text: string, piece: Span): string {
  return text.slice(Math.max(piece.start, piece.end - 12), piece.end);
}

/** A piece that is nothing but the number of a list's item: `1.`, `(2).`, `b.` */
const LIST_NUMBER = /^\(?(?:\d{1,2}|[a-z])\)?\.$/i;

/** The abbreviations that always lead on to a name or a number. */
const NEVER_LAST: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'gen',
  'lt',
  'col',
  'capt',
  'sgt',
  'sen',
  'rep',
  'gov',
  'rev',
  'st',
  'fig',
  'vs',
  'cdr',
  'cmdr',
  'maj',
  'brig',
  'supt',
  'insp',
  'hon',
  'msgr',
  'cllr',
  'cpl',
  'pvt',
  'amb',
  'dir',
  'messrs',
  'mme',
  'sr',
  'fr',
]);
