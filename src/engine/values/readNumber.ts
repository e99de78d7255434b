import {
  CARDINALS,
  FRACTION_WORDS,
  MULTIPLIERS,
  OPEN_MULTIPLIERS,
  OPEN_QUANTIFIERS,
  SCALES,
} from '../../knowledge/numberWords.js';
import type { Span } from '../text/span.js';
import type { Token } from '../text/token.js';

/** A figure in digits or words, without what it counts. */
export interface NumberPhrase extends Span {
  /** `undefined` for a figure left open ("tens of thousands", "several million"). */
  readonly value: number | undefined;
  /** Whether a word multiplies it ("million", "dozen"). */
  readonly scaled: boolean;
  /** Whether it is the bare word "one", a pronoun more often than a figure. */
  readonly lone: boolean;
  /** Index of the token behind it. */
  readonly next: number;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
const OPENINGS: ReadonlySet<string> = new Set([
  ...Object.keys(CARDINALS),
  ...OPEN_MULTIPLIERS,
  ...OPEN_QUANTIFIERS,
  ...ARTICLES,
  'half',
]);

/** Reads the number that begins with the token at an index; `undefined` when none does. */
export function readNumber(
  text: string,
  tokens: readonly Token[],
  at: number,
): NumberPhrase | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.kind === 'number') return readDigits(text, tokens, at, first);
  if (!OPENINGS.has(first.folded)) return undefined;
  if (OPEN_MULTIPLIERS.has(first.folded)) return readOpen(tokens, at, first);
  if (Object.hasOwn(CARDINALS, first.folded)) return readWords(text, tokens, at, first);
  return readScale(text, tokens, at, first);
}

/** Whether only white space or a hyphen stands between two offsets. */
export function isGap(text: string, from: number, to: number): boolean {
  return to - from <= 2 && /^[\s-]*$/.test(text.slice(from, to));
}

function readDigits(
  text: string,
  tokens: readonly Token[],
  at: number,
  first: Token,
): NumberPhrase | undefined {
  const whole = Number(first.folded);
  if (Number.isNaN(whole)) return undefined;
  const [part, next, end] = fractionAt(text, tokens, at + 1, first.end);
  return scale(text, tokens, { start: first.start, end, value: whole + part, next }, false);
}

/** "7-3/4": halves to sixty-fourths behind a whole number, as stock and interest tables write them. */
function fractionAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
): [part: number, next: number, end: number] {
  const [upper, lower] = [tokens[at], tokens[at + 1]];
  const none: [number, number, number] = [0, at, end];
  if (upper?.kind !== 'number' || lower?.kind !== 'number') return none;
  if (!isGap(text, end, upper.start) || text.slice(upper.end, lower.start) !== '/') return none;
  const part = Number(upper.folded) / Number(lower.folded);
  return /^(?:2|3|4|5|8|16|32|64)$/.test(lower.folded) && part < 1
    ? [part, at + 2, lower.end]
    : none;
}

/** "tens of billions" */
function readOpen(tokens: readonly Token[], at: number, first: Token): NumberPhrase | undefined {
  // Tens and scores are figures only when they are "of" something.
  if (/^(?:tens|scores)$/.test(first.folded) && tokens[at + 1]?.folded !== 'of') return undefined;
  let { end } = first;
  let next = at + 1;
  for (;;) {
    const following = tokens[next + 1];
    if (tokens[next]?.folded !== 'of' || following === undefined) break;
    if (!OPEN_MULTIPLIERS.has(following.folded)) break;
    end = following.end;
    next += 2;
  }
  return { start: first.start, end, value: undefined, scaled: true, lone: false, next };
}

/** "a million", "half a dozen", "several hundred thousand" */
function readScale(
  text: string,
  tokens: readonly Token[],
  at: number,
  first: Token,
): NumberPhrase | undefined {
  let next = at;
  let value: number | undefined = 1;
  for (; next < at + 3; next++) {
    const word = tokens[next]?.folded ?? '';
    if (word === 'half') value = 0.5;
    else if (OPEN_QUANTIFIERS.has(word)) value = undefined;
    else if (!ARTICLES.has(word)) break;
  }
  const word = tokens[next];
  const before = tokens[next - 1];
  if (word === undefined || before === undefined || !SCALES.has(word.folded)) return undefined;
  if (!isGap(text, before.end, word.start)) return undefined;
  // "a quarter of a million": the sum is left to who reads it.
  if (tokens[at - 1]?.folded === 'of' && FRACTION_WORDS.has(tokens[at - 2]?.folded ?? ''))
    value = undefined;
  return scale(text, tokens, { start: first.start, end: before.end, value, next }, value === 1);
}

/** "twenty-five", "two and a half million", "one hundred and five" */
function readWords(
  text: string,
  tokens: readonly Token[],
  at: number,
  first: Token,
): NumberPhrase | undefined {
  const group = belowHundred(text, tokens, at);
  if (group === undefined) return undefined;
  const follower = tokens[group.next];
  if (
    follower !== undefined &&
    isGap(text, group.end, follower.start) &&
    FRACTION_WORDS.has(follower.folded)
  )
    return undefined;
  const read = scale(text, tokens, { ...group, start: first.start }, true);
  return first.folded === 'one' && read.next === at + 1 ? { ...read, lone: true } : read;
}

interface Group {
  readonly value: number;
  readonly end: number;
  readonly next: number;
}

/** A number word, or tens and ones: "five", "twenty-five", "twenty five". */
function belowHundred(text: string, tokens: readonly Token[], at: number): Group | undefined {
  const word = tokens[at];
  if (word === undefined || !Object.hasOwn(CARDINALS, word.folded)) return undefined;
  const value = CARDINALS[word.folded] ?? 0;
  const ones = tokens[at + 1];
  if (value >= 20 && ones !== undefined && isGap(text, word.end, ones.start)) {
    const one = Object.hasOwn(CARDINALS, ones.folded) ? (CARDINALS[ones.folded] ?? 0) : 0;
    if (one > 0 && one < 10) return { value: value + one, end: ones.end, next: at + 2 };
  }
  return { value, end: word.end, next: at + 1 };
}

/**
 * Multiplies a number by the words behind it, and in words goes on as one counts: "two hundred and
 * fifty thousand". Digits and words don't add up: "3 million 500" are two figures.
 */
function scale(
  text: string,
  tokens: readonly Token[],
  from: {
    readonly start: number;
    readonly end: number;
    readonly value: number | undefined;
    readonly next: number;
  },
  words: boolean,
): NumberPhrase {
  let { end, next } = from;
  let total = 0;
  let current = from.value;
  /** The last multiplier, and the last one in thousands or more, which ends a sum. */
  let factor = 0;
  let summed = 0;
  if (isHalf(text, tokens, next, end) && current !== undefined) {
    current += 0.5;
    end = tokens[next + 2]?.end ?? end;
    next += 3;
  }
  for (;;) {
    const word = tokens[next];
    if (word === undefined || !isGap(text, end, word.start)) break;
    const by = multiplier(word.folded, word.start - end);
    if (by !== undefined) {
      if (current !== undefined && by > 100) {
        // "five thousand million" multiplies all that went before.
        total = by > summed ? (total + current) * by : total + current * by;
        summed = by;
        current = 0;
      } else if (current !== undefined) {
        current *= by;
      }
      factor = by;
      end = word.end;
      next++;
      continue;
    }
    const more =
      words && factor >= 100 ? continuation(text, tokens, next, factor, from) : undefined;
    if (more === undefined || current === undefined || current % 100 !== 0) break;
    current += more.value;
    ({ end, next } = more);
    if (multiplier(tokens[next]?.folded ?? '', 1) === undefined) break;
  }
  const value = current === undefined ? undefined : Number((total + current).toPrecision(12));
  return { start: from.start, end, value, scaled: factor > 0, lone: false, next };
}

/** "and a half" */
function isHalf(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const [and, a, half] = tokens.slice(at, at + 3);
  return (
    and?.folded === 'and' &&
    a?.folded === 'a' &&
    half?.folded === 'half' &&
    isGap(text, end, and.start)
  );
}

/** The smaller number that goes on behind a multiplier: "(one hundred) and five"; not another figure: "one hundred and two hundred". */
function continuation(
  text: string,
  tokens: readonly Token[],
  at: number,
  factor: number,
  from: { readonly next: number },
): Group | undefined {
  const and = tokens[at]?.folded === 'and';
  const group = belowHundred(text, tokens, and ? at + 1 : at);
  if (group === undefined || group.value >= factor) return undefined;
  const by = multiplier(tokens[group.next]?.folded ?? '', 1) ?? 0;
  if (by === 100 ? factor <= 100 : by >= factor && factor !== 100) return undefined;
  return and && tokens[from.next - 2]?.folded === 'between' ? undefined : group;
}

/** `m` and `b` are factors only when they touch the figure; elsewhere they are metres and initials. */
function multiplier(folded: string, gap: number): number | undefined {
  if (folded === 'dozen') return 12;
  if (!Object.hasOwn(MULTIPLIERS, folded)) return undefined;
  return folded.length === 1 && gap > 0 ? undefined : MULTIPLIERS[folded];
}
