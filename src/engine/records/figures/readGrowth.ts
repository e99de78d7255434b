import type { Growth } from './figure.js';
import { wayOfWord } from './growths.js';
import type { StatedQuantity } from './quantities.js';
import type { Item } from './sentenceItems.js';

/** What a change is held against, right behind it; up to the next break or the outcome. */
const AGAINST =
  /^\W{0,2}(?:(?:in|during|for) [^,;.]{3,30}? )?(?:(?:year-on-year|year-over-year|annually|yoy)|(?:from|compared (?:to|with)|against|over|on|than(?: in)?) (?:that (?:in|of|for) |the figure (?:in|for) )?(?<base>[^,;]{2,60}?))(?= to |[,;)]|\.(?:\s|$)|$)/i;
const YEARLY = /^\W{0,2}(?<base>year-on-year|year-over-year|annually|yoy)\b/i;

/**
 * How the figure at an index moved. `way` and `by` are those of the quantity that says by how much, if
 * one does; else a word such as "up from" before the figure it is held against tells the way alone.
 */
export function readGrowth(
  text: string,
  items: readonly Item[],
  at: number,
  way: 'up' | 'down' | undefined,
  by: StatedQuantity | undefined,
): Growth | undefined {
  if (way !== undefined && by !== undefined) {
    const { start, end, value, toValue, unit } = by;
    return { way, by: { start, end, value, toValue, unit }, against: baseBehind(text, end) };
  }
  // "rose to 47 billion", "329 mln dlrs, up from 151.4 mln"
  const next = items[at + 1]?.word === ',' ? items[at + 2] : items[at + 1];
  const after = next === undefined ? undefined : items[items.indexOf(next) + 1];
  if ((next?.word === 'up' || next?.word === 'down') && after?.word === 'from')
    return { way: next.word, by: undefined, against: baseBehind(text, next.end) };
  const left = items.slice(Math.max(0, at - 5), at);
  const to = left.findLastIndex(({ word }) => word === 'to');
  const verb = to < 1 ? undefined : left.slice(0, to).findLast(({ kind }) => kind === 'word');
  // "up to 660,000 shares" is no rise.
  const moved = verb === undefined || verb.word === 'up' ? undefined : wayOfWord(verb.word);
  const quantity = items[at];
  return moved === undefined || quantity === undefined
    ? undefined
    : { way: moved, by: undefined, against: baseBehind(text, quantity.end) };
}

function baseBehind(text: string, end: number): Growth['against'] {
  const behind = text.slice(end, end + 110);
  const match = YEARLY.exec(behind) ?? AGAINST.exec(behind);
  const base = match?.groups?.base;
  if (match === null || base === undefined) return undefined;
  const start = end + match[0].length - base.length;
  return { start, end: start + base.trimEnd().length };
}
