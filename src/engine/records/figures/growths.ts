import {
  BASELINE_OPENERS,
  CHANGE_NOUNS,
  DOWN_WORDS,
  UP_WORDS,
} from '../../../knowledge/figureWords.js';
import { governorOf } from './phrases.js';
import type { StatedQuantity } from './quantities.js';
import type { Item } from './sentenceItems.js';

/** What a quantity is to the others of its sentence. */
export type Role =
  /** A figure of its own. */
  | { readonly kind: 'main' }
  /** How much another one moved; `of` is that one's place, or `undefined` when its outcome is not told. */
  | { readonly kind: 'growth'; readonly way: 'up' | 'down'; readonly of: number | undefined }
  /** What another one is held against; it measures the same. */
  | { readonly kind: 'baseline'; readonly of: number };

/** The role of each quantity, by its place. `at` gives each one's index among the items. */
export function rolesOf(
  text: string,
  items: readonly Item[],
  quantities: readonly StatedQuantity[],
  at: readonly number[],
): Role[] {
  const ways = quantities.map((quantity, place) => wayOf(items, at[place] ?? 0, quantity));
  const roles: Role[] = [];
  for (const [place] of quantities.entries()) {
    const way = ways[place];
    if (way !== undefined) {
      roles.push({ kind: 'growth', way, of: outcomeOf(text, items, quantities, at, ways, place) });
      continue;
    }
    const governor = items[governorOf(items, at[place] ?? 0)];
    const last = roles.findLastIndex(({ kind }) => kind === 'main');
    const baseline =
      last >= 0 &&
      governor?.kind === 'word' &&
      isBaseline(items, governorOf(items, at[place] ?? 0)) &&
      comparable(quantities[last], quantities[place]);
    roles.push(baseline ? { kind: 'baseline', of: last } : { kind: 'main' });
  }
  return roles;
}

function isBaseline(items: readonly Item[], governor: number): boolean {
  const word = items[governor]?.word ?? '';
  if (BASELINE_OPENERS.has(word)) return true;
  if (word === 'of' && items[governor - 1]?.word === 'instead') return true;
  return /^(?:to|with)$/.test(word) && items[governor - 1]?.word === 'compared';
}

function comparable(one: StatedQuantity | undefined, other: StatedQuantity | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    (one.unit === other.unit || other.unit === undefined)
  );
}

/** Which way a quantity says that something moved; `undefined` when it is no change. */
function wayOf(
  items: readonly Item[],
  at: number,
  { kind }: StatedQuantity,
): 'up' | 'down' | undefined {
  const governor = governorOf(items, at);
  const left = items[governor];
  if (left?.kind === 'word') {
    // "made up 6 percent of the total" is no rise.
    if (left.word === 'up' || left.word === 'down')
      return /^(?:made|make|makes|making)$/.test(items[governor - 1]?.word ?? '')
        ? undefined
        : left.word;
    const moves = wayOfWord(left.word);
    if (moves !== undefined && (left.tag !== 'NOUN' || left.word === 'rose') && kind === 'share')
      return moves;
    // "was raised 50 cts to 17.35 dlrs"
    if (
      moves !== undefined &&
      left.tag === 'VERB' &&
      kind === 'money' &&
      items[at + 1]?.word === 'to'
    )
      return moves;
    // "rose by 5,000", "raised by 50 cents"
    if (left.word === 'by') {
      const verb = items
        .slice(Math.max(0, governor - 9), governor)
        .findLast(({ word }) => wayOfWord(word) !== undefined);
      if (verb !== undefined) return wayOfWord(verb.word);
    }
    // "raised its posted prices 50 cts a barrel"
    if (kind === 'money' && left.tag === 'NOUN') {
      const verb = items
        .slice(Math.max(0, governor - 6), governor)
        .findLast(({ tag }) => tag === 'VERB');
      const way =
        verb === undefined
          ? undefined
          : /^(?:raise|raises|raised|raising|cut|cuts|lower|lowered)$/.test(verb.word)
            ? wayOfWord(verb.word)
            : undefined;
      if (way !== undefined) return way;
    }
  }
  const next = items[at + 1];
  if (kind === 'share' && next?.kind === 'word' && CHANGE_NOUNS.has(next.word))
    return wayOfWord(next.word) ?? 'down';
  if (kind === 'share' && /^(?:higher|lower)$/.test(next?.word ?? ''))
    return next?.word === 'higher' ? 'up' : 'down';
  return undefined;
}

export function wayOfWord(word: string): 'up' | 'down' | undefined {
  if (UP_WORDS.has(word)) return 'up';
  return DOWN_WORDS.has(word) ? 'down' : undefined;
}

/** The place of what a change led to: "rose 20% … to *US$200 million*", "*8.44 billion*, up 28.5%". */
function outcomeOf(
  text: string,
  items: readonly Item[],
  quantities: readonly StatedQuantity[],
  at: readonly number[],
  ways: readonly ('up' | 'down' | undefined)[],
  place: number,
): number | undefined {
  const apart = (from: number, to: number) =>
    /;|, (?:while|but|whereas)\b/.test(text.slice(quantities[from]?.end, quantities[to]?.start));
  for (let next = place + 1; next < quantities.length && ways[next] === undefined; next++) {
    if (apart(place, next)) break;
    const governor = governorOf(items, at[next] ?? 0);
    const word = items[governor]?.word ?? '';
    if (word === 'to' || /^reach(?:ed|ing)?$/.test(word)) return next;
  }
  const before = place - 1;
  if (before < 0 || ways[before] !== undefined || apart(before, place)) return undefined;
  const between = items.slice((at[before] ?? 0) + 1, at[place] ?? 0);
  const follows = between.every(
    (item) =>
      item.kind !== 'word' ||
      !/^(?:VERB|AUX|CCONJ)$/.test(item.tag) ||
      wayOfWord(item.word) !== undefined,
  );
  return follows ? before : undefined;
}
