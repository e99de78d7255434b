import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { tokenize } from '../text/token.js';

/** A short name that a sentence explains: `Vietnam Innovation Network in Korea (VINK)`. */
export interface Expansion {
  /** The short form, without its brackets. */
  readonly short: Span;
  /** The full form. */
  readonly long: Span;
  /** Whether the short form's letters are the full form's initials; else it only stands behind it. */
  readonly initials: boolean;
}

const BRACKETED =
  /\(\s*(?:(?:see|or|also|hereafter|the)\s+)?(?<short>\p{Lu}[\p{L}\d&.-]{1,14})\s*\)/gu;
const LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  'the',
  'in',
  'on',
  'to',
  'de',
  'la',
  'del',
  'du',
]);
/** How many words a full form can have beyond one for each letter. */
const EXTRA_WORDS = 6;

/** Finds the short names that a sentence explains in brackets, as `Full Name (FN)` or `FN (Full Name)`. */
export function findExpansions(text: string, sentence: Span): Expansion[] {
  const written = text.slice(sentence.start, sentence.end);
  const found: Expansion[] = [];
  for (const match of written.matchAll(BRACKETED)) {
    const short = match.groups?.short ?? '';
    if ((short.match(/\p{Lu}/gu) ?? []).length < 2 && short.length < 5) continue;
    const bracket = sentence.start + match.index;
    const at = bracket + match[0].lastIndexOf(short);
    const long = longBefore(text, sentence, bracket, short);
    if (long !== undefined) found.push({ short: { start: at, end: at + short.length }, ...long });
  }
  for (const match of written.matchAll(
    /(?<short>\p{Lu}{2,8})(?:\s\p{Ll}+)?\s*\(\s*["“‘']?(?<long>\p{L}[^()"”]{4,90})["”’']?\s*\)/gu,
  )) {
    const { short = '', long = '' } = match.groups ?? {};
    const all = tokenize(long);
    const own = all.filter(({ folded }) => !LINKS.has(folded));
    if (!haveInitials(own, all, fold(short))) continue;
    const start = sentence.start + match.index;
    const longStart = start + match[0].lastIndexOf(long);
    found.push({
      short: { start, end: start + short.length },
      long: { start: longStart, end: longStart + long.length },
      initials: true,
    });
  }
  return found;
}

function longBefore(
  text: string,
  sentence: Span,
  bracket: number,
  short: string,
): Pick<Expansion, 'long' | 'initials'> | undefined {
  const words = tokenize(text, { start: sentence.start, end: bracket }).slice(
    -(short.length + EXTRA_WORDS),
  );
  const last = words.at(-1);
  if (last === undefined || text.slice(last.end, bracket).trim().length > 2) return undefined;
  const letters = fold(short).replace(/[^a-z]/g, '');
  // From the shortest stretch to the longest: the first whose initials are the letters.
  for (let from = words.length - 1; from >= 0; from--) {
    const stretch = words.slice(from);
    const [first] = stretch;
    if (first === undefined || LINKS.has(first.folded)) continue;
    const own = stretch.filter(({ folded }) => !LINKS.has(folded));
    if (haveInitials(own, stretch, letters))
      return { long: { start: first.start, end: last.end }, initials: true };
  }
  // "Young Scientists Network in Germany (YSG)": a letter may be left out.
  for (let from = words.length - 1; from >= 0; from--) {
    const [first] = words.slice(from);
    const own = words.slice(from).filter(({ folded }) => !LINKS.has(folded));
    if (first?.capital === true && areSomeInitials(own, letters))
      return { long: { start: first.start, end: last.end }, initials: true };
  }
  const run = capitalRun(text, words);
  return run === undefined ? undefined : { long: run, initials: false };
}

const initialsOf = (words: readonly { readonly folded: string }[]): string =>
  words.map(({ folded }) => folded.charAt(0)).join('');

/** Whether the letters are the initials of the words, with all, none or some of the linking words. */
function haveInitials(
  own: readonly { readonly folded: string }[],
  all: readonly { readonly folded: string }[],
  letters: string,
): boolean {
  return (
    initialsOf(own) === letters || initialsOf(all) === letters || initialsAmong(own, all, letters)
  );
}

/** Initials of which some linking words count and others don't: `Network in Korea` → NK, `Republic of Korea` → RoK. */
function initialsAmong(
  own: readonly { readonly folded: string }[],
  all: readonly { readonly folded: string }[],
  letters: string,
): boolean {
  if (own.length > letters.length || all.length < letters.length) return false;
  let taken = 0;
  for (const { folded } of all) {
    if (folded.charAt(0) === letters.charAt(taken)) taken++;
    else if (!LINKS.has(folded)) return false;
  }
  return taken === letters.length;
}

/** Whether three letters or more are initials of the words in their order, from the first word on, with two left out at most. */
function areSomeInitials(own: readonly { readonly folded: string }[], letters: string): boolean {
  const initials = initialsOf(own);
  if (letters.length < 3 || initials.length > letters.length + 2) return false;
  if (initials.charAt(0) !== letters.charAt(0)) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters.charAt(at)) at++;
  return at === letters.length;
}

/** The capitalised words, with linking words between them, that end the list. */
function capitalRun(text: string, words: ReturnType<typeof tokenize>): Span | undefined {
  let from = words.length;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    const next = words[at + 1];
    if (
      word === undefined ||
      (next !== undefined && /[.;:,()]/.test(text.slice(word.end, next.start)))
    )
      break;
    if (word.capital) from = at;
    else if (!LINKS.has(word.folded) || word.folded === 'in' || word.folded === 'the') break;
  }
  const first = words[from];
  const last = words.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  return { start: first.start, end: last.end };
}
