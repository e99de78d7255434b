import { RANK_MODIFIERS } from '../../../knowledge/titles.js';
import { type TermToken, termTokens } from '../../text/terms.js';
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

/** Terms of one post in several genders. */
const SAME_POST: Readonly<Record<string, string>> = {
  chairwoman: 'chairman',
  chairperson: 'chairman',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  businesswoman: 'businessman',
};

interface WantedPost {
  /** The words of the title itself: `foreign minister`. */
  readonly title: readonly string[];
  readonly ranks: readonly string[];
  /** Every other word that tells: `hai phong`. */
  readonly rest: readonly string[];
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

function readPost(typed: string): WantedPost | undefined {
  const tokens = termTokens(typed);
  const first = tokens.findIndex(isTitle);
  if (first < 0) return undefined;
  let from = first;
  while (from > 0 && qualifies(tokens[from - 1])) from--;
  let to = first + 1;
  while (isTitle(tokens[to])) to++;
  const title = tokens.slice(from, to);
  const others = [...tokens.slice(0, from), ...tokens.slice(to)];
  return {
    title: title.filter(({ folded }) => !RANK_MODIFIERS.has(folded)).map(wordOf),
    ranks: ranksOf(title),
    rest: others.flatMap((token) => (token.term === undefined ? [] : [wordOf(token)])),
  };
}

/** Whether a role is the post: one of its titles with all words and the rank asked for, the rest anywhere in it. */
function fitOf({ quote, words }: Role, wanted: WantedPost): 'holds' | 'rank' | 'no' {
  const { text } = quote.article;
  const tokens = termTokens(text, words);
  const all = new Set(tokens.map(wordOf));
  if (!wanted.rest.every((word) => all.has(word))) return 'no';
  let fit: 'rank' | 'no' = 'no';
  for (const post of postsIn(text, tokens)) {
    const own = new Set(post.map(wordOf));
    if (!wanted.title.every((word) => own.has(word))) continue;
    const ranks = ranksOf(post);
    if (ranks.length === wanted.ranks.length && ranks.every((rank) => wanted.ranks.includes(rank)))
      return 'holds';
    fit = 'rank';
  }
  return fit;
}

/** The posts of a role: `Deputy Prime Minister and | Foreign Minister`, `Politburo member, | Secretary of …`. */
function postsIn(text: string, tokens: readonly TermToken[]): TermToken[][] {
  const posts: TermToken[][] = [[]];
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
function titleSoon(tokens: readonly TermToken[], at: number): boolean {
  for (let next = at; next < at + 5; next++) {
    const token = tokens[next];
    if (token === undefined || /^(?:of|for|at)$/.test(token.folded)) return false;
    if (isTitle(token)) return true;
  }
  return false;
}

function ranksOf(tokens: readonly TermToken[]): string[] {
  const title = tokens.findIndex(isTitle);
  return tokens
    .slice(0, Math.max(0, title + 1))
    .flatMap(({ folded }) => (RANK_MODIFIERS.has(folded) ? [folded] : []));
}

/** `General` and `chairman` are titles that qualify others as well; `deputy` alone is a rank here. */
function isTitle(token: TermToken | undefined): boolean {
  if (token === undefined || RANK_MODIFIERS.has(token.folded)) return false;
  return ((nameWords().get(token.folded) ?? 0) & Word.title) !== 0;
}

function qualifies(token: TermToken | undefined): boolean {
  if (token === undefined) return false;
  const word = nameWords().get(token.folded) ?? 0;
  return (word & (Word.modifier | Word.domain | Word.title)) !== 0 && (word & Word.stop) === 0;
}

/** What a word is compared by: its term where it has one, of one gender. */
function wordOf({ term, folded }: TermToken): string {
  const own = Object.hasOwn(SAME_POST, folded) ? SAME_POST[folded] : undefined;
  return own ?? term ?? folded;
}
