import { LEADING_HEADS } from '../../knowledge/organizationWords.js';
import type { Casing } from '../text/casing.js';
import type { Span } from '../text/span.js';
import { type BeforeName, kindOfName, type NameKind } from './kindOfName.js';
import { nameEvidence } from './nameEvidence.js';
import { namePieces } from './namePieces.js';
import { type NameToken, nameTokens } from './nameTokens.js';
import { Word } from './nameWords.js';
import type { Piece } from './pieceAt.js';
import { type PostReading, readPost } from './posts.js';

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
  const pieces = namePieces(tokens);
  const names: FoundName[] = [];
  let post: PostReading | undefined;
  let at = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece; // index < pieces.length
    for (; at < piece.from; at++) post = readPost(tokens, at, post);
    if (piece.from < at) continue;
    const name = nameOf(tokens, pieces, index, post, casing);
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
): FoundName | undefined {
  const piece = pieces[index] as Piece; // the caller keeps `index` in range
  const { from, to } = piece;
  const plain = { from, to, post: undefined, titled: false };
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
      const evidence = nameEvidence(tokens, piece, pieces[index - 1], post);
      const kind = kindOfName(evidence);
      if (kind === 'other' && !isWorthNaming(tokens, piece, casing)) return undefined;
      const { before } = evidence;
      const titled = before === 'honorific' || before === 'title' || before === 'post';
      const held = kind === 'person' && post?.open === false && HOLDS_POST.has(before);
      return { from, to, kind, titled, post: held ? post : undefined };
    }
  }
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
