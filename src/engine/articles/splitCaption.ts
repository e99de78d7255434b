import {
  BARE_CAPTION_STARTS,
  BRACKETED_CREDITS,
  CAPTION_HINT,
  CAPTION_PHRASES,
  CAPTION_STARTS,
  OPEN_CREDITS,
  PICTURE_WORDS,
} from '../../knowledge/captionMarks.js';
import { fold } from '../text/fold.js';
import { type Span, slice, trimSpan } from '../text/span.js';
import { countWords, endsSentence } from './readingSigns.js';

/** A piece of text around a picture, taken apart. Every part may be missing. */
export interface SplitCaption {
  /** The picture's alternative text, glued before its caption: `<headline> photo 1`. */
  readonly residue: Span | undefined;
  readonly caption: Span | undefined;
  /** What the page glued behind the caption. */
  readonly rest: Span | undefined;
}

/** Longest caption, in words. */
const LONGEST = 90;
/** How far into a piece a caption is looked for, in characters. */
const REACH = 1200;

/**
 * Takes a caption out of a piece: up to and with its credit (`… at the conference. (Photo: VNA)`), or
 * the piece as a whole when it is short and marked as one. Without a caption, all is `rest`.
 */
export function splitCaption(text: string, piece: Span, headline: Span | undefined): SplitCaption {
  const residue = findResidue(text, piece, headline);
  const { end } = piece;
  const span = trimSpan(text, { start: residue?.end ?? piece.start, end });
  if (span.start === end) return { residue, caption: undefined, rest: undefined };
  const credit = findCreditEnd(text, span);
  if (credit !== undefined) {
    const rest = trimSpan(text, { start: credit, end });
    const bare = !/[\p{L}\p{N}]/u.test(text.slice(rest.start, Math.min(end, rest.start + 40)));
    if (bare) return { residue, caption: span, rest: undefined };
    // A sentence that goes on behind the brackets is no caption.
    if (!/^["'“‘(]*\p{Ll}|^[,;:–—-]/u.test(text.slice(rest.start, rest.start + 3))) {
      return { residue, caption: trimSpan(text, { start: span.start, end: credit }), rest };
    }
  }
  return isCaption(text, span)
    ? { residue, caption: span, rest: undefined }
    : { residue, caption: undefined, rest: span };
}

/** Whether a block as a whole is a caption by its words, credit or opening. */
export function isCaption(text: string, span: Span): boolean {
  if (span.end - span.start > REACH || countWords(text, span, LONGEST + 1) > LONGEST) return false;
  const words = slice(text, span);
  if (!CAPTION_HINT.test(words.toLowerCase())) return isBareCaption(text, span);
  const folded = fold(words);
  return (
    CAPTION_STARTS.some((form) => form.test(words)) ||
    CAPTION_PHRASES.some((phrase) => folded.includes(phrase)) ||
    hasOpenCredit(words) ||
    isBareCaption(text, span)
  );
}

/** A credit that runs into the text behind it: "Photo: Moana ReesThe biggest single item …". */
const GLUED_CREDIT =
  /(?:[Pp]hotos?|PHOTO|Image|Picture)\s?[:/—–]\s?(?:[\p{L}.’'-]{1,25}\s){0,4}[\p{L}.’'-]{0,25}\p{Ll}{3}(?=[“"‘]?\p{Lu}\p{Ll}*\s)/u;

function findCreditEnd(text: string, { start, end }: Span): number | undefined {
  const head = text.slice(start, Math.min(end, start + REACH));
  const glued = GLUED_CREDIT.exec(head);
  if (glued !== null) return start + glued.index + glued[0].length;
  if (!/[([]/.test(head) || !CAPTION_HINT.test(head.toLowerCase())) return undefined;
  let first: number | undefined;
  for (const form of BRACKETED_CREDITS) {
    for (const match of head.matchAll(form)) {
      const to = start + match.index + match[0].length;
      if (first === undefined || to < first) first = to;
      break;
    }
  }
  if (first === undefined) return undefined;
  return countWords(text, { start, end: first }, LONGEST + 1) > LONGEST ? undefined : first;
}

function hasOpenCredit(words: string): boolean {
  return OPEN_CREDITS.some((form) =>
    [...words.matchAll(form)].some(({ index, 0: mark }) => {
      const name = words.slice(index + mark.length - 1);
      return name.split(/\s+/).length <= 10 && !/[.!?]\s/.test(name);
    }),
  );
}

/** A short line that is no sentence and opens as captions do: "At the conference". */
function isBareCaption(text: string, span: Span): boolean {
  if (endsSentence(text, span) || countWords(text, span, 15) > 14) return false;
  const folded = fold(slice(text, span));
  return (
    !/[:,;]$/.test(folded) && BARE_CAPTION_STARTS.some((opening) => folded.startsWith(opening))
  );
}

/** The headline said again and a word for a picture, then its number and the caption without a space. */
function findResidue(text: string, piece: Span, headline: Span | undefined): Span | undefined {
  let from = piece.start;
  const again = headline !== undefined && headline.start !== piece.start;
  if (again) {
    const length = headline.end - headline.start;
    const same = slice(text, headline) === text.slice(piece.start, piece.start + length);
    if (same) from = piece.start + length;
  }
  const repeated = from > piece.start;
  const head = text.slice(from, Math.min(piece.end, from + (repeated ? 40 : 240)));
  if (!repeated && !/\d\p{Lu}/u.test(head)) return undefined;
  const match = (repeated ? NUMBERED_PICTURE : GLUED_PICTURE).exec(head);
  if (match !== null) return { start: piece.start, end: from + match[0].trimEnd().length };
  return repeated && from === piece.end ? { start: piece.start, end: from } : undefined;
}

/** NFC and NFD forms of accented words are both met, so marks may stand behind any letter. */
const PICTURE = PICTURE_WORDS.map(withMarks).join('|');
const NUMBERED_PICTURE = new RegExp(`^[\\s:–—|-]*(?:${PICTURE})\\s*\\d{0,2}[.:]?\\s*`, 'iu');
/** Where the headline is not known, only a number glued to a capital tells: "photo 1Secretary". */
const GLUED_PICTURE = new RegExp(
  `^[^\\n.]{3,200}?[\\s:–—-](?:${PICTURE})\\s\\d{1,2}(?=\\p{Lu}\\p{L}|$)`,
  'iu',
);

/** A pattern of a folded word that its accented forms match too. */
function withMarks(word: string): string {
  const variants: Readonly<Record<string, string>> = {
    a: '[aàáâãäåảạ]',
    e: '[eèéêë]',
    i: '[iìíîïĩ]',
    o: '[oòóôõö]',
    u: '[uùúûü]',
    z: '[zžźż]',
    c: '[cćč]',
  };
  return [...word].map((letter) => `${variants[letter] ?? letter}\\p{M}*`).join('');
}
