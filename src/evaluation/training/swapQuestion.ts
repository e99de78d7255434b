import type { Article } from '../../articles/article.js';
import { fold } from '../../language/fold.js';
import { slice } from '../../language/span.js';
import { termOf } from '../../language/termOf.js';
import { type TermToken, termTokens } from '../../language/terms.js';
import { POSTS, RANKS } from '../../question/data/posts.js';
import type { Question } from '../../question/question.js';
import type { NameInventory } from './nameInventory.js';
import { pickOf } from './pickOf.js';

/** What the articles that answer a question state, so that a swapped question can be told to ask for something else. */
export interface Gold {
  readonly terms: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
  /** Whether a year is told without naming it ("last year"). */
  readonly relative: boolean;
  /** Terms of posts that stand with a rank before them, and of those that stand without. */
  readonly ranked: ReadonlySet<string>;
  readonly full: ReadonlySet<string>;
}

/** Reads what the gold articles state. */
export function readGold(articles: readonly Article[]): Gold {
  const text = articles.map((article) => article.text).join('\n');
  const tokens = termTokens(text);
  const posts = tokens.flatMap((token, at) =>
    POSTS.has(termOf(token.folded))
      ? [{ post: termOf(token.folded), ranked: isRank(tokens[at - 1]) }]
      : [],
  );
  return {
    terms: termsOf(tokens),
    years: new Set([...text.matchAll(YEARS)].map(([year]) => Number(year))),
    relative: RELATIVE_YEAR.test(text),
    ranked: new Set(posts.filter(({ ranked }) => ranked).map(({ post }) => post)),
    full: new Set(posts.filter(({ ranked }) => !ranked).map(({ post }) => post)),
  };
}

const YEARS = /\b(?:1[5-9]|20)\d\d\b/g;
const RELATIVE_YEAR =
  /\b(?:last|previous|preceding|this|next|following) year|year (?:earlier|ago|before|later)|same period|year[- ]on[- ]year/i;

/** The question with one thing exchanged that the gold articles do not state in its place: year, name and rank, where it has them. */
export function swapsOf(question: Question, gold: Gold, names: NameInventory): readonly string[] {
  const { text } = question;
  return [swapYear(text, gold), swapName(question, gold, names), swapRank(text, gold)].filter(
    (swapped) => swapped !== undefined,
  );
}

/** The nearest years tell most: whoever asks for 2021 gets no figure of 2022. */
const STEPS = [-1, 1, -2, 2, -3, 3, -4, 4] as const;

/** Another year for the question's first one. */
export function swapYear(text: string, { years, relative }: Gold): string | undefined {
  const match = [...text.matchAll(YEARS)][0];
  if (match === undefined) return undefined;
  const asked = Number(match[0]);
  const isStated = (year: number) =>
    [...years].some((stated) => Math.abs(stated - year) <= (relative ? 1 : 0));
  const step = STEPS.find((by) => !isStated(asked + by) && !text.includes(String(asked + by)));
  if (step === undefined) return undefined;
  return replace(text, match.index, match.index + match[0].length, String(asked + step));
}

/** Another name of the same kind, one that the gold articles do not have, for a name of the question. */
export function swapName(
  question: Pick<Question, 'text' | 'names'>,
  gold: Pick<Gold, 'terms'>,
  names: NameInventory,
): string | undefined {
  const { text } = question;
  const own = termsOf(termTokens(text));
  for (const { written } of question.names) {
    const kind = names.kindOf(fold(written));
    if (kind === undefined) continue;
    const others = names.ofKind(kind).filter((other) => {
      const terms = [...termsOf(termTokens(other))];
      return (
        terms.length > 0 &&
        terms.some((term) => !gold.terms.has(term)) &&
        !terms.some((term) => own.has(term))
      );
    });
    const other = others[pickOf(text, others.length)];
    const at = text.indexOf(written);
    if (other !== undefined && at !== -1) return replace(text, at, at + written.length, other);
  }
  return undefined;
}

/** The rank that usually stands before a post; `deputy` before all others. */
const VICE: ReadonlySet<string> = new Set(
  ['chairman', 'chairwoman', 'chairperson', 'chair', 'president', 'principal'].map(termOf),
);

/** A rank before the post that is asked for, or the full post for the one with a rank. */
export function swapRank(text: string, { ranked, full }: Gold): string | undefined {
  const tokens = termTokens(text);
  const at = tokens.findIndex(({ folded }) => POSTS.has(termOf(folded)));
  const token = tokens[at];
  if (token === undefined) return undefined;
  const post = termOf(token.folded);
  const before = tokens[at - 1];
  if (before !== undefined && isRank(before))
    return full.has(post) ? undefined : replace(text, before.start, token.start, '');
  if (ranked.has(post)) return undefined;
  const rank = VICE.has(post) ? 'vice' : 'deputy';
  const isLarge = /^\p{Lu}/u.test(slice(text, token));
  return replace(text, token.start, token.start, `${isLarge ? capital(rank) : rank} `);
}

function isRank(token: TermToken | undefined): boolean {
  return token !== undefined && RANKS.has(termOf(token.folded));
}

function termsOf(tokens: readonly TermToken[]): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ term }) => (term === undefined ? [] : [term])));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function replace(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
