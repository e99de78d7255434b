import { SURNAME_LIKE_WORDS } from '../../knowledge/surnames.js';
import { isEnglishWord } from '../text/relatedWords.js';
import { familyFirstLength, isDoubtfulFamily } from './familyFirst.js';
import { connectorLength } from './nameRuns.js';
import { isDoubtfulTitle, type NameToken } from './nameTokens.js';
import { knownPlace, Word } from './nameWords.js';

export type PieceType =
  | 'title'
  | 'organization'
  | 'place'
  | 'domain'
  | 'calendar'
  | 'acronym'
  | 'name';

/** Consecutive capitalised tokens of one sort: `[from, to)` in the sentence's tokens. */
export interface Piece {
  readonly type: PieceType;
  readonly from: number;
  readonly to: number;
  /** Opens with a family name of Vietnamese, Chinese or Korean custom; `doubtful` when that is an English word. */
  readonly familyFirst?: 'sure' | 'doubtful';
}

/**
 * The piece that begins at `at` in the run of capitals `[start, end)`. A place may reach past the
 * run's end, over a small word of its own name (`Republic of Korea`).
 */
export function pieceAt(
  tokens: readonly NameToken[],
  at: number,
  start: number,
  end: number,
): Piece {
  const token = tokens[at] as NameToken; // at < end <= tokens.length
  const title = titleEnd(tokens, at, start, end);
  if (title > at) return { type: 'title', from: at, to: title };

  const place = placeFrom(tokens, at);
  const family = familyFirstLength(tokens, at, end);
  const placeThenName =
    place.length > 1 &&
    place.length < family &&
    familyFirstLength(tokens, at + place.length, end) > 1;
  if (family > place.length && !placeThenName) {
    return {
      type: 'name',
      from: at,
      to: at + family,
      familyFirst: isDoubtfulFamily(token, family) ? 'doubtful' : 'sure',
    };
  }
  const givenName =
    place.length === 1 &&
    !token.acronym &&
    (token.word & Word.given) !== 0 &&
    at + 1 < end &&
    isPlain(tokens[at + 1]);
  if (place.length > 0 && !givenName) return { type: 'place', from: at, to: at + place.length };
  if ((token.word & Word.placeNoun) !== 0) return { type: 'place', from: at, to: at + 1 };
  if (
    (token.word & (Word.organization | Word.companySuffix)) !== 0 &&
    !isGivenBefore(tokens, at, end)
  ) {
    let to = at + 1;
    while (to < end && (tokens[to]?.word ?? 0) & (Word.organization | Word.companySuffix)) to++;
    return { type: 'organization', from: at, to };
  }
  if (
    (token.word & Word.calendar) !== 0 &&
    !((token.word & Word.given) !== 0 && isPlain(tokens[at + 1]) && at + 1 < end)
  ) {
    return { type: 'calendar', from: at, to: at + 1 };
  }
  if ((token.word & (Word.domain | Word.modifier)) !== 0 || token.common) {
    return { type: 'domain', from: at, to: at + 1 };
  }
  if (token.acronym) return { type: 'acronym', from: at, to: at + 1 };
  return { type: 'name', from: at, to: nameEnd(tokens, at, end) };
}

/** A given name that is an organisation's word too counts as the former before a plain name. */
function isGivenBefore(tokens: readonly NameToken[], at: number, end: number): boolean {
  return ((tokens[at]?.word ?? 0) & Word.given) !== 0 && at + 1 < end && isPlain(tokens[at + 1]);
}

/** Where the title that begins at `at` ends; `at` when none does. */
function titleEnd(tokens: readonly NameToken[], at: number, start: number, end: number): number {
  const parts = Word.title | Word.honorific | Word.modifier | Word.domain;
  let last = -1;
  for (let next = at; next < end; next++) {
    const word = tokens[next]?.word ?? 0;
    if ((word & parts) === 0 || (next > at && tokens[next]?.gap === 'possessive')) break;
    if ((word & (Word.title | Word.honorific)) !== 0) last = next;
  }
  if (last < 0) return at;
  // "Prince Sultan ibn Abdulaziz": what the father's name follows is a name.
  if (FATHERS.has(tokens[last + 1]?.folded ?? '')) last--;
  if (last < at) return at;
  const head = tokens[last] as NameToken; // last < end
  const next = last + 1 < end ? tokens[last + 1] : undefined;
  if (last > at || (at > start && !isDoubtfulTitle(head))) return last + 1;
  // One word that opens the run: a title, unless it opens a company's name or is a given name.
  if ((head.word & Word.given) !== 0 && isPlain(next)) {
    const whole = ((next?.word ?? 0) & (Word.given | Word.family)) !== 0 || next?.initial === true;
    if (!whole) return at;
  }
  if (next === undefined || !isDoubtfulTitle(head)) return last + 1;
  const personal = (next.word & (Word.given | Word.family | Word.honorific)) !== 0 || next.initial;
  return personal ? last + 1 : at;
}

/** Small words between somebody's name and the father's. */
const FATHERS: ReadonlySet<string> = new Set(['bin', 'ibn', 'binti', 'bint']);

/** A capitalised word of no known meaning, or a name. */
function isPlain(token: NameToken | undefined): boolean {
  if (token === undefined || !token.upper || token.kind !== 'word') return false;
  if ((token.word & (Word.given | Word.family | Word.suffix)) !== 0) return !token.acronym;
  const taken =
    Word.title |
    Word.honorific |
    Word.organization |
    Word.companySuffix |
    Word.domain |
    Word.modifier |
    Word.calendar |
    Word.placeNoun;
  return (token.word & taken) === 0 && !token.acronym && !token.common;
}

/** Where the personal or other plain name that begins at `at` ends. */
function nameEnd(tokens: readonly NameToken[], at: number, end: number): number {
  const first = tokens[at] as NameToken; // at < end
  const personal = (first.word & Word.given) !== 0 || first.initial;
  let to = at + 1;
  for (; to < end; to++) {
    const token = tokens[to] as NameToken; // to < end
    if (token.gap === 'possessive') break;
    if (!token.upper) {
      // "Roh Tae-woo", but not "Porto-based".
      if (token.gap === 'hyphen' && !isEnglishWord(token.folded)) continue;
      if (token.gap === 'hyphen') break;
      // A connector never closes a name.
      const over = connectorLength(tokens, to);
      if (over === 0 || to + over >= end) break;
      to += over - 1;
      continue;
    }
    if (token.initial || (token.word & Word.suffix) !== 0) continue;
    if (isCut(tokens, at, to, end, personal)) break;
    const place = placeFrom(tokens, to);
    const closes =
      (personal || tokens[to - 1]?.initial === true) &&
      SURNAME_LIKE_WORDS.has(token.folded) &&
      !isOrganization(tokens[to + 1], to + 1 < end);
    if (closes) continue;
    if (place.length > 0 && token.gap !== 'hyphen') break;
    // "Brian Weeks said": the collection writes the word small, but a given name needs another word.
    if (personal && to === at + 1 && to + 1 === end && token.word === 0 && !token.acronym) continue;
    if (!isPlain(token)) break;
  }
  return to;
}

function isOrganization(token: NameToken | undefined, inRun: boolean): boolean {
  return inRun && ((token?.word ?? 0) & (Word.organization | Word.companySuffix)) !== 0;
}

/** Whether a new name begins at `to`: `Xieng Khouang | Tran Van Nam`. */
function isCut(
  tokens: readonly NameToken[],
  at: number,
  to: number,
  end: number,
  personal: boolean,
): boolean {
  if (personal || tokens[to]?.gap === 'hyphen' || tokens[to - 1]?.initial) return false;
  const length = familyFirstLength(tokens, to, end);
  return to + length === end && (length >= 3 || (length === 2 && to - at >= 2));
}

function placeFrom(tokens: readonly NameToken[], at: number): ReturnType<typeof knownPlace> {
  const words: string[] = [];
  for (let next = at; next < at + 6; next++) {
    const token = tokens[next];
    if (token === undefined || (next > at && token.gap !== 'space' && token.gap !== 'hyphen'))
      break;
    words.push(token.folded);
  }
  return knownPlace(words);
}
