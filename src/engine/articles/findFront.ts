import { fold } from '../text/fold.js';
import { type Span, slice } from '../text/span.js';
import { classifyLine } from './classifyLine.js';
import { findDateline } from './findDateline.js';
import type { Piece } from './piece.js';
import { type DateLine, readDate } from './readDate.js';
import { countWords, endsSentence, isCapitals } from './readingSigns.js';
import { splitCaption } from './splitCaption.js';

/** What stands above an article's body; places are those in the list of pieces. */
export interface Front {
  readonly headline: number | undefined;
  readonly published: DateLine | undefined;
  /** The first piece of running text; the number of pieces when there is none. */
  readonly body: number;
}

/** How many pieces a front can have: menus may stand one entry a line. */
const LONGEST = 80;
/** How many pieces of the body may stand before the line with the date. */
const LEAD = 3;
/** Longest headline, in words. */
const LONGEST_HEADLINE = 25;

/** Finds headline and publication date, each only when a piece above the body (or marked as title) states it. */
export function findFront(text: string, pieces: readonly Piece[]): Front {
  const body = findBody(text, pieces);
  return {
    headline: findHeadline(text, pieces, body),
    published: findPublished(text, pieces, body),
    body,
  };
}

function findBody(text: string, pieces: readonly Piece[]): number {
  for (const [at, piece] of pieces.slice(0, LONGEST).entries()) {
    if (piece.role !== 'text') continue;
    const { caption, rest } = splitCaption(text, piece, undefined);
    if (rest === undefined) continue;
    const dateline = findDateline(text, rest);
    if (caption !== undefined || (dateline !== undefined && dateline.by !== 'capitals')) return at;
    if (!endsSentence(text, rest) || classifyLine(text, rest) !== 'words') continue;
    if (!canCloseLikeSentence(text, piece, nextWords(text, pieces, at))) return at;
  }
  // Nothing but lines without a full stop: the first is the candidate, the others are its text.
  const first = pieces.findIndex(({ role }) => role === 'text');
  return first === -1 ? pieces.length : first + 1;
}

/** The next sentence below a piece, with dates, bylines and pictures passed over. */
function nextWords(text: string, pieces: readonly Piece[], at: number): Piece | undefined {
  return pieces
    .slice(at + 1, at + 10)
    .find(
      (piece) =>
        piece.role === 'text' &&
        endsSentence(text, piece) &&
        classifyLine(text, piece) === 'words' &&
        splitCaption(text, piece, undefined).rest !== undefined,
    );
}

/** A headline may close as a sentence does when it asks, or when its last word is an abbreviation or all is in capitals. */
function canCloseLikeSentence(text: string, piece: Piece, next: Piece | undefined): boolean {
  if (next === undefined || countWords(text, piece, 16) > 15) return false;
  const words = slice(text, piece);
  if (next.end - next.start <= piece.end - piece.start) return false;
  if (/[.!?]["'”’)]*\s+["'“‘(]?\p{Lu}/u.test(words.replace(/\b\p{Lu}\./gu, ''))) return false;
  if (/[!?]["'”’)]*$/u.test(words)) return !/^["“]/u.test(words);
  if (isCapitals(words)) return !isCapitals(slice(text, next));
  const dateline = findDateline(text, next);
  return (
    /\b(?:\p{Lu}\.){2,}$|\b(?:Inc|Corp|Co|Ltd)\.$/u.test(words) &&
    (isTitleCase(words) || (dateline !== undefined && dateline.by !== 'capitals'))
  );
}

function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}

function findHeadline(text: string, pieces: readonly Piece[], body: number): number | undefined {
  const title = pieces.findIndex(({ role }) => role === 'title');
  if (title !== -1) return title;
  const candidates: number[] = [];
  let section: number | undefined;
  for (const [at, piece] of pieces.slice(0, body).entries()) {
    if (piece.role !== 'text' || countWords(text, piece, 26) > LONGEST_HEADLINE) continue;
    const kind = classifyLine(text, piece);
    if (kind === 'section') section ??= at;
    if (kind !== 'words' || splitCaption(text, piece, undefined).rest === undefined) continue;
    candidates.push(at);
  }
  const start = pieces[body];
  if (start === undefined) return undefined;
  const opening = fold(text.slice(start.start, start.start + 2500));
  if (candidates.length === 0) {
    // "Sport" is a menu, unless the text opens with it, as an encyclopedia's does.
    const piece = section === undefined ? undefined : pieces[section];
    return piece !== undefined && startsWith(opening, text, piece) ? section : undefined;
  }
  if (candidates.length === 1) return candidates[0];
  // Menus, kickers and site names stand above the headline, its subtitle below: the first whose words the story takes up.
  const long = candidates.filter((at) => hasThreeWords(text, pieces[at]));
  const [top] = long;
  // A wire's headline is in capitals and what stands below it is not.
  if (top !== undefined && top === candidates[0] && isCapitalsAlone(text, pieces, candidates)) {
    return top;
  }
  const named = candidates
    .slice(0, 2)
    .find(
      (at) => startsWith(opening, text, pieces[at]) && countWords(text, pieces[at] ?? start) < 6,
    );
  const first = long.find((at) => echo(text, pieces[at], opening) >= 0.34);
  if (named !== undefined && (first === undefined || named < first)) return named;
  return first ?? long[0] ?? candidates[0];
}

function isCapitalsAlone(
  text: string,
  pieces: readonly Piece[],
  candidates: readonly number[],
): boolean {
  const [first, ...others] = candidates.map((at) => {
    const piece = pieces[at];
    return piece !== undefined && isCapitals(slice(text, piece));
  });
  return first === true && others.some((capitals) => !capitals);
}

function hasThreeWords(text: string, piece: Piece | undefined): boolean {
  return piece !== undefined && countWords(text, piece, 3) >= 3;
}

function startsWith(opening: string, text: string, piece: Piece | undefined): boolean {
  return piece !== undefined && opening.slice(0, 60).includes(fold(slice(text, piece)));
}

/** Share of a line's longer words whose beginnings the text below has too, 0–1. */
function echo(text: string, piece: Piece | undefined, opening: string): number {
  const words =
    piece === undefined ? [] : (fold(slice(text, piece)).match(/[\p{L}\p{N}]{4,}/gu) ?? []);
  if (words.length === 0) return 0;
  return words.filter((word) => opening.includes(word.slice(0, 5))).length / words.length;
}

function findPublished(text: string, pieces: readonly Piece[], body: number): DateLine | undefined {
  const lines: DateLine[] = [];
  for (const piece of pieces.slice(0, body + LEAD)) {
    if (piece.role !== 'text' && piece.role !== 'meta') continue;
    const line = readDate(text, asLine(piece));
    if (line !== undefined) lines.push(line);
  }
  return lines.find(({ updated }) => !updated) ?? lines[0];
}

function asLine({ start, end }: Piece): Span {
  return { start, end };
}
