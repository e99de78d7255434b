import { SHARE_WORDS, UNIT_ADJECTIVES, UNITS, VERBLIKE_CURRENCIES } from '../../knowledge/units.js';
import type { Span } from '../text/span.js';
import type { Token } from '../text/token.js';
import { currencyOfMark, currencyOfWords, signAfter, signBefore, singular } from './currencies.js';
import { isGap, type NumberPhrase } from './readNumber.js';

/** What a figure counts in; the span is that of the figure with its unit. */
export interface UnitReading extends Span {
  readonly kind: 'money' | 'share' | 'measure';
  readonly unit: string;
  /** Index of the token behind. */
  readonly next: number;
}

/** Reads the unit before or behind a number, signs first; `undefined` for a bare number. */
export function readUnit(
  text: string,
  tokens: readonly Token[],
  at: number,
  number: NumberPhrase,
): UnitReading | undefined {
  return (
    moneyBefore(text, tokens, at, number) ??
    signBehind(text, number) ??
    wordsBehind(text, tokens, number)
  );
}

/** "US$5", "VND 5", "Rs. 5" */
export function moneyBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
  { start, end, scaled, next }: NumberPhrase,
): UnitReading | undefined {
  const sign = signBefore(text, start);
  if (sign !== undefined)
    return { start: sign.start, end, kind: 'money', unit: sign.currency, next };
  const mark = tokens[at - 1];
  if (mark === undefined || mark.kind === 'number' || start - mark.end > 2) return undefined;
  if (!/^\.?\s?$/.test(text.slice(mark.end, start))) return undefined;
  const unit = currencyOfMark(text.slice(mark.start, mark.end), {
    scaled,
    glued: mark.end === start,
    before: true,
  });
  return unit === undefined ? undefined : { start: mark.start, end, kind: 'money', unit, next };
}

function signBehind(
  text: string,
  { start, end, next, lone }: NumberPhrase,
): UnitReading | undefined {
  if (lone) return undefined;
  const percent = /^\s?%/.exec(text.slice(end, end + 2));
  if (percent !== null)
    return { start, end: end + percent[0].length, kind: 'share', unit: '%', next };
  const sign = signAfter(text, end);
  return sign === undefined
    ? undefined
    : { start, end: sign.end, kind: 'money', unit: sign.currency, next };
}

function wordsBehind(
  text: string,
  tokens: readonly Token[],
  number: NumberPhrase,
): UnitReading | undefined {
  const { start, end, scaled, next } = number;
  // "tens of billions of dollars", "5 million of dollars"
  const from = scaled && tokens[next]?.folded === 'of' ? next + 1 : next;
  const words = following(text, tokens, from, from > next ? (tokens[next]?.end ?? end) : end);
  const [first, second] = words;
  if (first === undefined) return undefined;
  const reading = (kind: UnitReading['kind'], unit: string, length: number): UnitReading => ({
    start,
    end: words[length - 1]?.end ?? end,
    kind,
    unit,
    next: from + length,
  });
  const code = currencyOfMark(text.slice(first.start, first.end), {
    scaled,
    glued: false,
    before: false,
  });
  if (code !== undefined) return reading('money', code, 1);
  const money = currencyOfWords(words);
  if (money !== undefined && !isOtherWord(text, words, number, money.length))
    return reading('money', money.currency, money.length);
  if (first.folded === 'per' && second?.folded === 'cent') return reading('share', '%', 2);
  if (SHARE_WORDS.has(first.folded))
    return reading('share', '%', /^points?$/.test(second?.folded ?? '') ? 2 : 1);
  return measureOf(words, reading);
}

/** "5 tonnes", "5 square kilometres", "5 kilowatt-hours" */
function measureOf(
  words: readonly Token[],
  reading: (kind: 'measure', unit: string, length: number) => UnitReading,
): UnitReading | undefined {
  const [first, second] = words;
  if (first === undefined) return undefined;
  const adjective = UNIT_ADJECTIVES.get(first.folded);
  if (adjective !== undefined && second !== undefined && Object.hasOwn(UNITS, second.folded)) {
    const unit = adjective === 'kept' ? `${first.folded} ${second.folded}` : second.folded;
    return reading('measure', unit, 2);
  }
  if (!Object.hasOwn(UNITS, first.folded)) return undefined;
  if (/watts?$/.test(first.folded) && /^hours?$/.test(second?.folded ?? ''))
    return reading('measure', `${first.folded}-hours`, 2);
  return reading('measure', first.folded, 1);
}

/** The next four tokens at most, as long as nothing but a space or a hyphen stands between them. */
function following(text: string, tokens: readonly Token[], from: number, end: number): Token[] {
  const words: Token[] = [];
  let last = end;
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (token === undefined || !isGap(text, last, token.start)) break;
    words.push(token);
    last = token.end;
  }
  return words;
}

/** "in 1990 won the cup", "2022 marks the year", "one won": a currency's word that is a verb here. */
function isOtherWord(
  text: string,
  words: readonly Token[],
  { start, end, lone, value }: NumberPhrase,
  length: number,
): boolean {
  const [first, second] = words;
  if (length > 1 || first === undefined || !VERBLIKE_CURRENCIES.has(singular(first.folded)))
    return false;
  if (lone && first.folded === 'won') return true;
  if (/^(?:19|20)\d\d$/.test(text.slice(start, end))) return true;
  return (
    first.folded === 'won' &&
    (/^(?:the|a|an|his|her|their|its|gold|silver|bronze)$/.test(second?.folded ?? '') ||
      (value !== undefined && value < 10))
  );
}
