import type { Span } from '../text/span.js';
import { type Token, tokenize } from '../text/token.js';
import { type NumberPhrase, readNumber } from './readNumber.js';
import { moneyBefore, readUnit } from './readUnit.js';

/** A figure of a text with what it counts in; a range with one unit (`$1.2-1.5 billion`) is one figure. */
export interface Amount extends Span {
  readonly kind: 'money' | 'share' | 'measure' | 'number';
  /** The figure as one number (`17.8 million` → 17800000), the lower end of a range; `undefined` for `tens of billions`. */
  readonly value: number | undefined;
  /** ISO 4217 code or the currency's word, `%`, or a unit of measure; `undefined` for a bare number. */
  readonly unit: string | undefined;
}

/** Finds the figures of a text, or of a stretch of it, in reading order; a year or a day is a figure too: the caller knows the periods. */
export function findAmounts(text: string, within?: Span): Amount[] {
  const tokens = tokenize(text, within);
  const found: Amount[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = readNumber(text, tokens, at);
    if (number === undefined) {
      at++;
      continue;
    }
    const [amount, next] = rangeAt(text, tokens, at, number) ?? amountAt(text, tokens, at, number);
    if (amount !== undefined) found.push(amount);
    at = next;
  }
  return found;
}

type Read = readonly [amount: Amount | undefined, next: number];

function amountAt(text: string, tokens: readonly Token[], at: number, number: NumberPhrase): Read {
  const { start, end, value, next, lone } = number;
  const unit = readUnit(text, tokens, at, number);
  if (unit !== undefined) {
    return [
      { start: unit.start, end: unit.end, kind: unit.kind, value, unit: unit.unit },
      unit.next,
    ];
  }
  return [lone ? undefined : { start, end, kind: 'number', value, unit: undefined }, next];
}

/** "$1.2-1.5 billion", "10 to 15 percent": two numbers that share a multiplier or a unit; "from 10 to 15 percent" are two. */
function rangeAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  low: NumberPhrase,
): Read | undefined {
  if (low.scaled || tokens[at]?.kind !== 'number' || low.value === undefined) return undefined;
  const to = tokens[low.next]?.folded === 'to';
  if (to && tokens[at - 1]?.folded === 'from') return undefined;
  const upper = tokens[low.next + (to ? 1 : 0)];
  if (upper?.kind !== 'number' || upper.start - low.end > 8) return undefined;
  const between = text.slice(low.end, upper.start);
  if (!/^\s?(?:to|[-\u2010-\u2015])\s?(?:[A-Z]{0,3}\p{Sc})?$/u.test(between)) return undefined;
  const upperAt = low.next + (to ? 1 : 0);
  const high = readNumber(text, tokens, upperAt);
  if (high?.value === undefined || Number(upper.folded) < low.value) return undefined;
  const unit = readUnit(text, tokens, upperAt, high);
  if (unit === undefined && !high.scaled) return undefined;
  const factor = high.scaled && high.value > 0 ? high.value / Number(upper.folded) : 1;
  const money = moneyBefore(text, tokens, at, { ...low, scaled: high.scaled });
  const value = Number((low.value * factor).toPrecision(12));
  return [
    {
      start: money?.start ?? low.start,
      end: unit?.end ?? high.end,
      kind: money?.kind ?? unit?.kind ?? 'number',
      value,
      unit: money?.unit ?? unit?.unit,
    },
    unit?.next ?? high.next,
  ];
}
