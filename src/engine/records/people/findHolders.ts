import {
  HEADING_TITLES,
  PRESENT_WORDS,
  RANK_MODIFIERS,
  SAME_TITLES,
} from '../../../knowledge/titles.js';
import type { Span } from '../../text/span.js';
import { termTokens } from '../../text/terms.js';
import { nameWords, Word } from '../../values/nameWords.js';
import type { Person, Role } from './person.js';

/** Somebody who holds a post, and the role that says so. */
export interface Holder {
  readonly person: Person;
  readonly role: Role;
}

/** Whoever holds a post, and whoever only holds it with another rank: the deputy minister is not the minister. */
export interface Holders {
  readonly holders: readonly Holder[];
  readonly otherRank: readonly Holder[];
}

interface WantedPost {
  /** The words of the title itself: `foreign minister`. */
  readonly title: readonly string[];
  readonly ranks: readonly string[];
  /** Every other word that tells, in the order typed: `hai phong`. */
  readonly rest: readonly string[];
}

/** A word of a typed post or of a role, its title in the one form of `SAME_TITLES`. */
interface PostWord {
  readonly folded: string;
  /** What it is compared by; `undefined` for a small word. */
  readonly word: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Finds who holds a post as somebody types it: `secretary of Hai Phong`, `foreign minister`. Nobody does when it holds no title. */
export function findHolders(people: readonly Person[], typed: string): Holders {
  const wanted = readPost(typed);
  const holders: Holder[] = [];
  const otherRank: Holder[] = [];
  if (wanted === undefined) return { holders, otherRank };
  for (const person of people) {
    const fits = person.roles.map((role) => ({ role, fit: fitOf(role, wanted) }));
    const held = fits.find(({ fit }) => fit === 'holds') ?? fits.find(({ fit }) => fit === 'rank');
    if (held === undefined) continue;
    (held.fit === 'holds' ? holders : otherRank).push({ person, role: held.role });
  }
  return { holders, otherRank };
}

/**
 * Whether only a post can be meant, and no name with a title before it: the title comes last (`acme
 * foods ceo`), or a small word and what it is of follow (`mayor of Ford`).
 */
export function isPostOnly(typed: string): boolean {
  const tokens = postWords(typed);
  const last = tokens.at(-1);
  if (isTitle(last)) return tokens.some((token) => !isTitle(token) && !qualifies(token));
  return tokens.some(
    (token, at) => isTitle(token) && /^(?:of|at|for|in)$/.test(tokens[at + 1]?.folded ?? ''),
  );
}

function readPost(typed: string): WantedPost | undefined {
  const tokens = postWords(typed);
  const first = tokens.findIndex(isTitle);
  if (first < 0) return undefined;
  let from = first;
  while (from > 0 && qualifies(tokens[from - 1])) from--;
  let to = first + 1;
  while (isTitle(tokens[to])) to++;
  const title = tokens.slice(from, to);
  const others = [...tokens.slice(0, from), ...tokens.slice(to)];
  return {
    title: wordsOf(title.filter(({ folded }) => !RANK_MODIFIERS.has(folded))),
    ranks: ranksOf(title),
    rest: wordsOf(others),
  };
}

/** The words of a typed post beside its title, as terms: the body or the place that must be the right one. */
export function bodyOf(typed: string): readonly string[] {
  return readPost(typed)?.rest ?? [];
}

/** The words of a post, `pm` in two, without those that only say that it is held at present. */
function postWords(text: string, within?: Span): PostWord[] {
  return termTokens(text, within).flatMap(({ folded, term, start, end }) => {
    if (PRESENT_WORDS.has(folded)) return [];
    const same = Object.hasOwn(SAME_TITLES, folded) ? SAME_TITLES[folded] : undefined;
    if (same === undefined) return [{ folded, word: term, start, end }];
    return same.split(' ').map((part) => ({ folded: part, word: part, start, end }));
  });
}

function wordsOf(tokens: readonly PostWord[]): string[] {
  return tokens.flatMap(({ folded, word }) => {
    if (nameWordOf(folded) & (Word.title | Word.personNoun)) return [folded];
    return word === undefined ? [] : [word];
  });
}

/** Whether a role is the post: one of its titles with all words and the rank asked for, and the rest in it or with it. */
function fitOf({ quote, words }: Role, wanted: WantedPost): 'holds' | 'rank' | 'no' {
  const { text } = quote.article;
  const tokens = postWords(text, words);
  if (!wanted.rest.every(isIn(tokens, text, { quote, words }, wanted.rest))) return 'no';
  let fit: 'rank' | 'no' = 'no';
  for (const post of postsIn(text, tokens)) {
    if (!holdsTitle(new Set(wordsOf(post)), wanted)) continue;
    const ranks = ranksOf(post);
    if (ranks.length === wanted.ranks.length && ranks.every((rank) => wanted.ranks.includes(rank)))
      return 'holds';
    fit = 'rank';
  }
  return fit;
}

/** Whether some words of a role are the title: all of it, or any that leads when the head of a body is asked for. */
function holdsTitle(own: ReadonlySet<string>, { title, rest }: WantedPost): boolean {
  if (title.every((word) => own.has(word))) return true;
  const [only] = title;
  const heading = title.length === 1 && /^(?:head|chief|leader)$/.test(only ?? '');
  if (!heading || rest.length === 0) return false;
  return [...own].some(
    (word) => HEADING_TITLES.has(word) && (word !== 'executive' || own.has('chief')),
  );
}

/**
 * What tells whether a word that was typed beside the title belongs to a role: it stands in the role,
 * or right behind the name (`Rabbi Ruth Stern of Beth Tikvah`); or the role has a short form of
 * what was typed (`RNC` and the words themselves, `attorney for Holm` and Betty Holm).
 */
function isIn(
  tokens: readonly PostWord[],
  text: string,
  { quote, words }: Pick<Role, 'quote' | 'words'>,
  rest: readonly string[],
): (word: string) => boolean {
  const own = new Set([...wordsOf(tokens), ...wordsOf(behindName(text, words.end, quote.end))]);
  const initials = tokens
    .filter(({ start, word }) => word !== undefined && /\p{Lu}/u.test(text.charAt(start)))
    .map(({ folded }) => folded.charAt(0))
    .join('');
  const [first] = rest;
  const last = rest.at(-1);
  const named = (first !== undefined && own.has(first)) || (last !== undefined && own.has(last));
  const short = rest.length > 1 && named && hasPhrase(text, rest);
  return (word) => short || own.has(word) || (word.length > 2 && initials.includes(word));
}

/** The words of a body right behind a role, or the name that it stands before: `of Beth Tikvah Congregation`, `of the “Evening News”`. */
function behindName(text: string, from: number, to: number): PostWord[] {
  const behind =
    /^\s+(?:\p{Lu}[\p{L}.'’-]*\s+){0,4}(?:of|at|for|from|with)\s+(?:the\s+)?["“‘']?(?=\p{Lu})/u.exec(
      text.slice(from, to),
    );
  if (behind === null) return [];
  const start = from + behind[0].length;
  const body = /^(?:\p{Lu}[\p{L}.'’-]*\s*)+/u.exec(text.slice(start, to));
  return body === null ? [] : postWords(text, { start, end: start + body[0].length });
}

/** Whether an article writes some words one behind the other; they are terms, whose endings may differ. */
function hasPhrase(text: string, words: readonly string[]): boolean {
  const pattern = words
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '').replace(/[iey]$/, ''))
    .join('\\p{L}*\\P{L}+');
  return new RegExp(`(?<!\\p{L})${pattern}`, 'iu').test(text);
}

/** The posts of a role: `Deputy Prime Minister and | Foreign Minister`, `Politburo member, | Secretary of …`. */
function postsIn(text: string, tokens: readonly PostWord[]): PostWord[][] {
  const posts: PostWord[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const comma = before !== undefined && text.slice(before.end, token.start).includes(',');
    const parts = (comma || token.folded === 'and') && titleSoon(tokens, at);
    if (parts) posts.push([]);
    posts.at(-1)?.push(token);
  }
  return posts;
}

/** Whether a title follows before another small word. */
function titleSoon(tokens: readonly PostWord[], at: number): boolean {
  for (let next = at; next < at + 5; next++) {
    const token = tokens[next];
    if (token === undefined || /^(?:of|for|at)$/.test(token.folded)) return false;
    if (isTitle(token)) return true;
  }
  return false;
}

function ranksOf(tokens: readonly PostWord[]): string[] {
  const title = tokens.findIndex(isTitle);
  return tokens
    .slice(0, Math.max(0, title + 1))
    .flatMap(({ folded }) => (RANK_MODIFIERS.has(folded) ? [folded] : []));
}

function nameWordOf(folded: string): number {
  return nameWords().get(folded) ?? 0;
}

/** `General` and `chairman` are titles that qualify others as well; `deputy` alone is a rank here. */
function isTitle(token: PostWord | undefined): boolean {
  if (token === undefined || RANK_MODIFIERS.has(token.folded)) return false;
  return (nameWordOf(token.folded) & (Word.title | Word.personNoun)) !== 0;
}

function qualifies(token: PostWord | undefined): boolean {
  if (token === undefined) return false;
  const word = nameWordOf(token.folded);
  return (word & (Word.modifier | Word.domain | Word.title)) !== 0 && (word & Word.stop) === 0;
}
