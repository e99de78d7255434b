import { SURNAME_LIKE_WORDS } from '../../knowledge/surnames.js';
import { isEnglishWord } from '../text/relatedWords.js';
import type { NameToken } from './nameTokens.js';
import { Word } from './nameWords.js';
import type { TaggedSentence } from './personTagger.js';
import type { Piece } from './pieceAt.js';

/** Least chance of a person for a word that the lists and the tagger cut differently. */
const LEAST_CHANCE = 0.3;

/**
 * Cuts the pieces of a sentence anew where the tagger reads a full name across them: `Alexandria |
 * Ortega-Cruz`, `Odile | Marchetti plays`. A title stays a title, and an organisation's name whole.
 */
export function withTagged(
  tokens: readonly NameToken[],
  pieces: readonly Piece[],
  { people, chances }: TaggedSentence,
): readonly Piece[] {
  let cut = pieces;
  for (const tagged of people) {
    const { from, to } = wholeName(tokens, cut, tagged, chances);
    if (to - from < 2 || !mayBeName(tokens.slice(from, to))) continue;
    const touched = cut.filter((piece) => piece.from < to && from < piece.to);
    if (touched.length === 1 && touched[0]?.from === from && touched[0].to === to) {
      if (touched[0].type === 'name') continue;
    }
    if (touched.some((piece) => keeps(piece))) continue;
    cut = [
      ...cut.filter((piece) => piece.to <= from),
      ...touched.flatMap((piece) => (piece.from < from ? [{ ...piece, to: from }] : [])),
      { type: 'name', from, to },
      ...touched.flatMap((piece) => (piece.to > to ? [{ ...piece, from: to }] : [])),
      ...cut.filter((piece) => piece.from >= to),
    ];
  }
  return cut;
}

/** Whether no word of an office is in it (`Drawing | Rights`, `Commerce | Dept`), but for those that are family names too. */
function mayBeName(words: readonly NameToken[]): boolean {
  const office = Word.organization | Word.companySuffix | Word.domain;
  const names = Word.given | Word.family | Word.suffix;
  if (((words[0]?.word ?? 0) & Word.stop) !== 0 || words.every(({ common }) => common))
    return false;
  return words.every(
    ({ word, folded }) =>
      (word & office) === 0 || (word & names) !== 0 || SURNAME_LIKE_WORDS.has(folded),
  );
}

/** The tagged name without the titles before it, with the rest of its hyphened words, and `Jr`. */
function wholeName(
  tokens: readonly NameToken[],
  pieces: readonly Piece[],
  tagged: { readonly from: number; readonly to: number },
  chances: Float64Array,
): { readonly from: number; readonly to: number } {
  let { from, to } = tagged;
  // "Lowell | Rep. John Smith": what stands before a title says whose title it is.
  if (tokens[to]?.gap === 'space' && pieces.some((piece) => isTitleAt(piece, to))) {
    return { from, to: from };
  }
  for (const piece of pieces) {
    if (piece.to <= from || piece.from >= to) continue;
    // "Texas Democratic Sen. | John Smith": what stands before a title is none of the name.
    if (piece.type === 'title') from = Math.max(from, Math.min(piece.to, to));
    if (piece.type !== 'name') continue;
    while (piece.from < from && (chances[from - 1] ?? 0) >= LEAST_CHANCE) from--;
    while (piece.to > to && (chances[to] ?? 0) >= LEAST_CHANCE) to++;
  }
  while (to - from > 2 && opensNothing(tokens, from)) from++;
  // Never from the middle of "Ortega-Cruz" or of "Sultan bin Abdulaziz" on.
  while (from > 0 && (tokens[from]?.gap === 'hyphen' || tokens[from]?.upper === false)) from--;
  while (tokens[to]?.gap === 'hyphen' && !isSmallWord(tokens[to])) to++;
  while (tokens[to - 1]?.initial && tokens[to]?.upper && tokens[to]?.gap === 'stop') to++;
  const after = tokens[to];
  if (after?.upper && after.gap === 'space' && (after.word & Word.suffix) !== 0) to++;
  return { from, to };
}

/** The end of "Porto-based" is none of the name, that of "Roh Tae-woo" is. */
function isSmallWord(token: NameToken | undefined): boolean {
  return (
    token === undefined || token.kind !== 'word' || (!token.upper && isEnglishWord(token.folded))
  );
}

function isTitleAt({ type, from }: Piece, at: number): boolean {
  return type === 'title' && from === at;
}

/** Whether the word that opens what was tagged is none of the name: `State | George Shultz`, `Courtesy | Ana Ruiz`. */
function opensNothing(tokens: readonly NameToken[], at: number): boolean {
  const { word, initial } = tokens[at] as NameToken; // the caller keeps `at` in range
  if (initial || (word & (Word.given | Word.family)) !== 0) return false;
  const office = Word.title | Word.honorific | Word.modifier | Word.domain | Word.organization;
  return (word & (office | Word.stop | Word.opener)) !== 0;
}

/** Whether a piece that the name would cut says more than the tagger does. */
function keeps(piece: Piece): boolean {
  switch (piece.type) {
    case 'organization':
      return true;
    case 'name':
      return piece.familyFirst === 'sure';
    case 'acronym':
    case 'calendar':
    case 'domain':
    case 'place':
    case 'title':
      return false;
  }
}

/** What stands between a name and a nickname in quotes, and behind the nickname. */
const OPENS = /^ ["“‘']$/;
const CLOSES = /^["”’'] $/;
/** Most words of a nickname. */
const LONGEST_NICKNAME = 3;

/** Puts together the pieces that a nickname in quotes divides: `Donald “Two Guns” Gaston`. */
export function withNicknames(
  text: string,
  tokens: readonly NameToken[],
  pieces: readonly Piece[],
): readonly Piece[] {
  const between = (at: number) =>
    text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? tokens[at - 1]?.end ?? 0);
  let joined = pieces;
  for (const before of pieces) {
    if (before.type !== 'name' || !OPENS.test(between(before.to))) continue;
    let end = before.to + 1;
    while (end < before.to + LONGEST_NICKNAME && !CLOSES.test(between(end))) end++;
    const after = pieces.find(({ type, from }) => type === 'name' && from === end);
    if (after === undefined || !CLOSES.test(between(end))) continue;
    joined = [
      ...joined.filter(({ to }) => to <= before.from),
      { type: 'name', from: before.from, to: after.to },
      ...joined.filter(({ from }) => from >= after.to),
    ];
  }
  return joined;
}
