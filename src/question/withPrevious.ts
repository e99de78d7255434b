import { fold } from '../language/fold.js';
import { findPeriods } from '../language/periods.js';
import { isStopWord } from '../language/termOf.js';
import { tokenize } from '../language/token.js';

/** Openings that lean on the question before. */
const FOLLOW_UP =
  /^(?:and|but|so|also|ok(?:ay)?|then|what about|how about|what of|and what about|same for|the same for)\b[\s,]*/;
/** Words that stand for something named before. */
const PRONOUN = /\b(?:it|its|he|him|his|she|her|they|them|their|there|that|this|those|these|one)\b/;
const OTHER_WAY =
  /\b(?:other way (?:a)?round|vice versa|in reverse|other direction|opposite direction)\b/;
/** A question of at most this many words of its own may lean on the one before. */
const SHORT = 3;

/**
 * Lends a follow-up what it leaves out, as words of the person's own earlier question: "and 2023?"
 * behind "hanoi exports to laos 2022" reads "hanoi exports to laos 2023". A question that stands by
 * itself is given back as it is.
 * @param prev earlier questions, oldest first
 */
export function withPrevious(text: string, prev: readonly string[]): string {
  const folded = fold(text).trim();
  const last = prev.at(-1);
  if (last === undefined) return text;
  const leans = FOLLOW_UP.test(folded) || PRONOUN.test(folded) || OTHER_WAY.test(folded);
  const own = tokenize(folded).filter((token) => !isStopWord(token.folded));
  if (!leans || own.length > SHORT + (PRONOUN.test(folded) ? 3 : 0)) return text;
  const before = withPrevious(last, prev.slice(0, -1));
  if (OTHER_WAY.test(folded)) return turnRound(before);
  const rest = text.trim().replace(new RegExp(FOLLOW_UP.source, 'i'), '').replace(/\?+$/, '');
  const base = findPeriods(rest).length > 0 ? withoutPeriods(before) : before;
  return `${rest} ${base}`.trim();
}

function withoutPeriods(text: string): string {
  let result = text;
  for (const { start, end } of findPeriods(text).reverse()) {
    result = `${result.slice(0, start)} ${result.slice(end)}`;
  }
  return result
    .replace(/\b(?:in|of|for|during|since)\s*(?=\?|$)/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "hanoi exports to laos" turned round asks for imports from Laos. */
function turnRound(text: string): string {
  const swaps: readonly (readonly [RegExp, string])[] = [
    [/\bexport(s|ed|ing)?\b/i, 'import$1'],
    [/\bimport(s|ed|ing)?\b/i, 'export$1'],
    [/\bsell(s|ing)?\b|\bsold\b/i, 'buy'],
    [/\bbuy(s|ing)?\b|\bbought\b/i, 'sell'],
  ];
  for (const [word, other] of swaps) {
    if (!word.test(text)) continue;
    const turned = text.replace(word, other);
    return /\bto\b/i.test(turned)
      ? turned.replace(/\bto\b/i, 'from')
      : turned.replace(/\bfrom\b/i, 'to');
  }
  return text;
}
