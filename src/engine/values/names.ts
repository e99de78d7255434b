import { LEADING_HEADS } from '../../knowledge/organizationWords.js';
import { STYLES } from '../../knowledge/titles.js';
import type { Casing } from '../text/casing.js';
import type { Span } from '../text/span.js';
import { type BeforeName, isFormed, kindOfName, type NameKind, shownBy } from './kindOfName.js';
import { nameEvidence } from './nameEvidence.js';
import { namePieces } from './namePieces.js';
import { type NameToken, nameTokens } from './nameTokens.js';
import { Word } from './nameWords.js';
import { tagPeople } from './personTagger.js';
import type { Piece } from './pieceAt.js';
import { type PostReading, readPost } from './posts.js';
import { withNicknames, withTagged } from './taggedPieces.js';

/** A proper name as it stands in the text, without a title before it or a possessive after it. */
export interface NameMention extends Span {
  readonly kind: NameKind;
}

/** A name by its tokens. */
export interface FoundName {
  readonly kind: NameKind;
  /** First token. */
  readonly from: number;
  /** Token after the last. */
  readonly to: number;
  /** How likely the tagger finds that every word of it belongs to a person's name, 0–1; 0 for a known place or organisation. */
  readonly chance: number;
  /** What its form alone shows: a Vietnamese, Chinese or Korean name of three words or more, or one with `Jr` is `sure`, a known given name first or an initial inside `likely`. */
  readonly form: 'sure' | 'likely' | 'no';
  /** What stands beside it and shows a person. */
  readonly shown: 'title' | 'context' | 'nothing';
  /** The post that was read up to a person's name; `undefined` for other kinds and without one. */
  readonly post: PostReading | undefined;
  /** A form of address or a title stands right before it. */
  readonly titled: boolean;
}

/** The names of one sentence with the tokens that they were found in. */
export interface NamedSentence {
  readonly tokens: readonly NameToken[];
  readonly names: readonly FoundName[];
}

/**
 * The proper names of one sentence, in reading order and without overlap. Titles are not part of a
 * name. A sentence in capitals throughout (an old headline) gives none: nothing tells its names.
 */
export function findNames(text: string, sentence: Span, casing: Casing): NameMention[] {
  const { tokens, names } = readNames(text, sentence, casing);
  return names.map(({ kind, from, to }) => ({
    kind,
    start: tokens[from]?.start ?? sentence.start,
    end: tokens[to - 1]?.end ?? sentence.end,
  }));
}

/** As `findNames`, with what the collection of people needs besides: tokens, posts and titles. */
export function readNames(text: string, sentence: Span, casing: Casing): NamedSentence {
  if (!/\p{Ll}{2}/u.test(text.slice(sentence.start, sentence.end)))
    return { tokens: [], names: [] };
  const tokens = nameTokens(text, sentence, casing);
  const tagged = tagPeople(text, tokens, casing);
  const pieces = withNicknames(text, tokens, withTagged(tokens, namePieces(tokens), tagged));
  const names: FoundName[] = [];
  let post: PostReading | undefined;
  let at = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece; // index < pieces.length
    for (; at < piece.from; at++) post = readPost(tokens, at, post);
    if (piece.from < at) continue;
    const name = nameOf(tokens, pieces, index, post, casing, tagged.chances);
    if (name !== undefined) names.push(name);
    for (; at < (name?.to ?? piece.to); at++) post = readPost(tokens, at, post);
    if (name?.kind === 'person') post = undefined;
  }
  return { tokens, names };
}

function nameOf(
  tokens: readonly NameToken[],
  pieces: readonly Piece[],
  index: number,
  post: PostReading | undefined,
  casing: Casing,
  chances: Float64Array,
): FoundName | undefined {
  const piece = pieces[index] as Piece; // the caller keeps `index` in range
  const { from, to } = piece;
  const plain = {
    from,
    to,
    chance: 0,
    form: 'no',
    shown: 'nothing',
    post: undefined,
    titled: false,
  } as const;
  switch (piece.type) {
    case 'title':
    case 'calendar':
    case 'domain':
      return undefined;
    case 'place':
      return { ...plain, kind: 'place' };
    case 'organization': {
      const whole = organizationEnd(tokens, pieces, index);
      // "Party", "Government": a head alone is no name.
      return whole - from === 1 ? undefined : { ...plain, to: whole, kind: 'organization' };
    }
    case 'acronym':
    case 'name': {
      const chance = chanceOf(tokens, chances, piece);
      const evidence = nameEvidence(tokens, piece, pieces[index - 1], post, chance);
      const kind = kindOfName(evidence);
      if (kind === 'other' && !isWorthNaming(tokens, piece, casing)) return undefined;
      const { before } = evidence;
      const style = tokens[from - 1];
      if (kind === 'person' && to - from === 1 && before === 'title' && isStyle(style)) {
        return {
          ...plain,
          from: from - 1,
          kind,
          chance,
          form: 'likely',
          shown: 'title',
          titled: true,
        };
      }
      const titled = before === 'honorific' || before === 'title' || before === 'post';
      const held = kind === 'person' && post?.open === false && HOLDS_POST.has(before);
      const son = evidence.words > 2 && ((tokens[to - 1]?.word ?? 0) & Word.suffix) !== 0;
      const sure = son || (evidence.familyFirst === 'sure' && evidence.words > 2);
      const form = sure ? 'sure' : isFormed(evidence) ? 'likely' : 'no';
      const shown = shownBy(evidence);
      return { from, to, kind, chance, form, shown, titled, post: held ? post : undefined };
    }
  }
}

function isStyle(token: NameToken | undefined): boolean {
  return token?.upper === true && STYLES.has(token.folded);
}

/** The chance that every word of a piece is a person's; a nickname in quotes has none of its own. */
function chanceOf(
  tokens: readonly NameToken[],
  chances: Float64Array,
  { from, to }: Piece,
): number {
  // "Ray W." lacks its last word.
  if (tokens[to - 1]?.initial) return 0;
  let least = 1;
  let quoted = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as NameToken; // to <= tokens.length
    if (at > from && token.gap === 'break') quoted = !quoted;
    // "XYZ Max", "XYZ Health": an abbreviation is nobody's name, but "JJ" is.
    if (token.acronym && token.end - token.start > 2) return 0;
    if (token.gap === 'ampersand' && at > from) return 0;
    if (!quoted && (token.word & Word.suffix) === 0) least = Math.min(least, chances[at] ?? 0);
  }
  return least;
}

const HOLDS_POST: ReadonlySet<BeforeName> = new Set([
  'honorific',
  'title',
  'weak-title',
  'firm-title',
  'post',
  'apposition',
] as const);

/** A lone initial is no name, nor is a sentence's first word that the collection never writes large elsewhere. */
function isWorthNaming(tokens: readonly NameToken[], { from, to }: Piece, casing: Casing): boolean {
  const first = tokens[from] as NameToken; // pieces are never empty
  if (from === 0 && to === 1 && casing.capitals(first.folded) === 0) return false;
  return to - from > 1 || (!first.initial && (first.word & Word.suffix) === 0);
}

/** Where an organisation's name ends, its `of … and …` taken in: `Ministry | of Industry and Trade`. */
function organizationEnd(
  tokens: readonly NameToken[],
  pieces: readonly Piece[],
  index: number,
): number {
  let end = (pieces[index] as Piece).to; // the caller keeps `index` in range
  const opener = tokens[end - 1];
  let of = false;
  for (let next = index + 1; next < pieces.length; next++) {
    const piece = pieces[next] as Piece; // next < pieces.length
    const between = tokens.slice(end, piece.from).map(({ folded }) => folded);
    const link = between.join(' ');
    const leads = LEADING_HEADS.has(opener?.folded ?? '');
    const joined =
      link === 'of' ||
      link === 'of the' ||
      link === 'for' ||
      // "People's Movement for the Liberation of Angola"
      link === 'for the' ||
      (of && piece.type === 'domain' && (link === 'and' || link === '')) ||
      (link === '' && (piece.type === 'organization' || (leads && next === index + 1)));
    const gap = tokens[piece.from]?.gap;
    if (!joined || (gap !== 'space' && !(of && gap === 'comma'))) return end;
    if (tokens[end]?.gap !== 'space' && !(of && tokens[end]?.gap === 'comma')) return end;
    // "Chamber of | Deputies" and "House of | Representatives" are whole names.
    const members =
      piece.type === 'title' &&
      link === 'of' &&
      ((tokens[piece.from]?.word ?? 0) & Word.domain) !== 0 &&
      piece.to - piece.from === 1;
    if (piece.type === 'title' && !members) return end;
    if (piece.type === 'calendar' || piece.familyFirst === 'sure') return end;
    of ||= link.startsWith('of') || link === 'for';
    end = piece.to;
  }
  return end;
}
