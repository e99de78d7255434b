import { CARDINALS, MULTIPLIERS } from './data/numberWords.js';
import { CURRENCY_SIGNS, CURRENCY_WORDS, SHARE_WORDS, UNITS } from './data/units.js';
import type { Span } from './span.js';
import { type Token, tokenize } from './token.js';

/** A figure of a text with what it counts in. */
export interface Amount extends Span {
  readonly kind: 'money' | 'share' | 'measure' | 'number';
  /** The figure as one number (`17.8 million` → 17800000); `undefined` for `tens of billions`. */
  readonly value: number | undefined;
  /** ISO 4217 code or the currency's word, `%`, or a unit of measure; `undefined` for a bare number. */
  readonly unit: string | undefined;
}

const PLURAL_MULTIPLIERS =
  /^(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)$/;

/** Finds the figures of a text, or of a stretch of it, in reading order; a year or a day is a figure too: the caller knows the periods. */
export function findAmounts(text: string, within?: Span): Amount[] {
  const tokens = tokenize(text, within);
  const found: Amount[] = [];
  for (let at = 0; at < tokens.length; ) {
    const amount = amountAt(text, tokens, at);
    if (amount === undefined) {
      at++;
      continue;
    }
    const [figure, next] = amount;
    found.push(figure);
    at = next;
  }
  return found;
}

/** The amount that begins with the token at `at`, and the index of the token after it. */
function amountAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): [Amount, number] | undefined {
  const first = tokens[at] as Token; // the caller keeps `at` in range
  let { start, end } = first;
  let value = numberValue(first);
  if (value === undefined) {
    if (!PLURAL_MULTIPLIERS.test(first.folded)) return undefined;
  }
  let next = at + 1;
  const adjacent = (index: number): Token | undefined => {
    const token = tokens[index];
    return token !== undefined && /^[\s\u00a0-]{0,2}$/.test(text.slice(end, token.start))
      ? token
      : undefined;
  };
  // "tens of billions"
  while (
    value === undefined &&
    tokens[next]?.folded === 'of' &&
    PLURAL_MULTIPLIERS.test(tokens[next + 1]?.folded ?? '')
  ) {
    end = tokens[next + 1]?.end ?? end;
    next += 2;
  }
  for (let word = adjacent(next); word !== undefined; word = adjacent(next)) {
    const factor = multiplier(word.folded, text.slice(end, word.start));
    if (factor === undefined) break;
    value = value === undefined ? undefined : value * factor;
    end = word.end;
    next++;
  }
  value = value === undefined ? undefined : Number(value.toPrecision(12));

  const before = signBefore(text, start);
  if (before !== undefined) {
    return [
      {
        start: start - before.length,
        end,
        kind: 'money',
        value,
        unit: CURRENCY_SIGNS[before.trim()] ?? before.trim(),
      },
      next,
    ];
  }
  const codeBefore = tokens[at - 1];
  if (
    codeBefore !== undefined &&
    isCurrencyCode(text, codeBefore) &&
    text.slice(codeBefore.end, start).trim() === ''
  ) {
    return [
      {
        start: codeBefore.start,
        end,
        kind: 'money',
        value,
        unit: text.slice(codeBefore.start, codeBefore.end),
      },
      next,
    ];
  }
  const percent = /^\s?%/.exec(text.slice(end, end + 2));
  if (percent !== null)
    return [{ start, end: end + percent[0].length, kind: 'share', value, unit: '%' }, next];

  let unit = adjacent(next) ?? (tokens[next]?.folded === 'of' ? tokens[next + 1] : undefined);
  if (
    unit !== undefined &&
    /^[A-Z]?\p{Lu}/u.test(text.slice(unit.start)) &&
    tokens[next + 1]?.folded === 'dollars' &&
    adjacent(next)
  ) {
    unit = tokens[next + 1]; // US dollars, Australian dollars
  }
  if (unit === undefined) return [{ start, end, kind: 'number', value, unit: undefined }, next];
  const after = tokens.indexOf(unit, next) + 1;
  const currency = currencyOf(text, unit);
  if (currency !== undefined)
    return [{ start, end: unit.end, kind: 'money', value, unit: currency }, after];
  if (unit.folded === 'per' && tokens[after]?.folded === 'cent') {
    return [{ start, end: tokens[after]?.end ?? end, kind: 'share', value, unit: '%' }, after + 1];
  }
  if (SHARE_WORDS.has(unit.folded))
    return [{ start, end: unit.end, kind: 'share', value, unit: '%' }, after];
  if (Object.hasOwn(UNITS, unit.folded))
    return [{ start, end: unit.end, kind: 'measure', value, unit: unit.folded }, after];
  return [{ start, end, kind: 'number', value, unit: undefined }, next];
}

function numberValue(token: Token): number | undefined {
  // "one" is a pronoun or half of a fraction far more often than a figure.
  if (token.folded === 'one') return undefined;
  if (token.kind === 'number') {
    const value = Number(token.folded);
    return Number.isNaN(value) ? undefined : value;
  }
  return Object.hasOwn(CARDINALS, token.folded) ? CARDINALS[token.folded] : undefined;
}

/** `m` and `b` are factors only when they touch the figure; elsewhere they are metres and initials. */
function multiplier(folded: string, gap: string): number | undefined {
  if (!Object.hasOwn(MULTIPLIERS, folded)) return undefined;
  return folded.length === 1 && gap !== '' ? undefined : MULTIPLIERS[folded];
}

function signBefore(text: string, start: number): string | undefined {
  return /(?:(?:US|HK|NZ|[ACSR])?\$|[€£¥₫₱₩₹฿₽₭])\s?$/.exec(
    text.slice(Math.max(0, start - 4), start),
  )?.[0];
}

function isCurrencyCode(text: string, token: Token): boolean {
  return currencyCodes().has(text.slice(token.start, token.end));
}

function currencyOf(text: string, token: Token): string | undefined {
  if (isCurrencyCode(text, token)) return text.slice(token.start, token.end);
  const singular = token.folded.replace(/s$/, '');
  if (Object.hasOwn(CURRENCY_WORDS, token.folded)) return CURRENCY_WORDS[token.folded];
  if (Object.hasOwn(CURRENCY_WORDS, singular)) return CURRENCY_WORDS[singular];
  const upper = token.folded.toUpperCase();
  return upper === 'USD' || upper === 'VND' || upper === 'EUR' ? upper : undefined;
}

let codes: ReadonlySet<string> | undefined;

/** ISO 4217 as the runtime's own tables have it. */
function currencyCodes(): ReadonlySet<string> {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes;
}
