import {
  CURRENCY_LETTERS,
  CURRENCY_NAMES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  PLAIN_CURRENCIES,
  WORDLIKE_CODES,
} from '../../knowledge/units.js';
import type { Token } from '../text/token.js';

const SIGN = Object.keys(CURRENCY_SIGNS)
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace('$', '\\$'))
  .join('|');
const SIGN_BEFORE = new RegExp(`(?<sign>${SIGN})\\s?$`, 'u');
const SIGN_AFTER = /^\s?(?<sign>[$€£¥\u20a0-\u20bf฿៛])(?![\d$])/u;

/** The currency sign that ends right before an offset, with where it starts and the currency it names. */
export function signBefore(
  text: string,
  offset: number,
): { readonly start: number; readonly currency: string } | undefined {
  const match = SIGN_BEFORE.exec(text.slice(Math.max(0, offset - 5), offset));
  const sign = match?.groups?.sign;
  if (match === null || sign === undefined) return undefined;
  return { start: offset - match[0].length, currency: CURRENCY_SIGNS[sign] ?? sign };
}

/** The currency sign that stands right behind an offset ("5 million €"), with where it ends. */
export function signAfter(
  text: string,
  offset: number,
): { readonly end: number; readonly currency: string } | undefined {
  const match = SIGN_AFTER.exec(text.slice(offset, offset + 3));
  const sign = match?.groups?.sign;
  if (match === null || sign === undefined || !Object.hasOwn(CURRENCY_SIGNS, sign))
    return undefined;
  return { end: offset + match[0].length, currency: CURRENCY_SIGNS[sign] ?? sign };
}

/**
 * The currency of a code (`VND`) or, before a figure, of a local short form (`Rs`).
 * @param scaled whether the figure is in hundreds or more by a word, which lets codes that are words count
 * @param glued whether the figure follows without a space
 */
export function currencyOfMark(
  written: string,
  { scaled, glued, before }: { scaled: boolean; glued: boolean; before: boolean },
): string | undefined {
  if (written.length > 5) return undefined;
  if (before) {
    const local = CURRENCY_PREFIXES.get(written);
    if (local !== undefined) return local;
    if (glued && scaled && CURRENCY_LETTERS.has(written)) return CURRENCY_LETTERS.get(written);
  }
  if (!currencyCodes().has(written)) return undefined;
  const wordlike = WORDLIKE_CODES.get(written);
  return wordlike === undefined || (wordlike === 'scaled' && scaled) ? written : undefined;
}

/**
 * The currency that words name in full, the longest reading first, with how many tokens it takes:
 * "Australian dollars", "US cents", "dong".
 * @param words the tokens behind a figure, those only that follow one another without a mark between
 */
export function currencyOfWords(
  words: readonly Token[],
): { readonly currency: string; readonly length: number } | undefined {
  for (let length = Math.min(words.length, 4); length > 1; length--) {
    const last = singular(words[length - 1]?.folded ?? '');
    if (!currencyNouns().has(last) && !Object.hasOwn(CURRENCY_WORDS, last)) continue;
    const adjectives = words.slice(0, length - 1);
    const named = currencyNames().get([...adjectives.map(({ folded }) => folded), last].join(' '));
    if (named !== undefined) return { currency: named, length };
    if (length === 2 && PLAIN_CURRENCIES.has(last) && words[0]?.capital === true) {
      return { currency: last, length };
    }
  }
  const [first] = words;
  if (first === undefined) return undefined;
  const word = singular(first.folded);
  const currency = Object.hasOwn(CURRENCY_WORDS, word) ? CURRENCY_WORDS[word] : undefined;
  if (currency !== undefined) return { currency, length: 1 };
  return /^(?:usd|vnd|eur)$/.test(first.folded)
    ? { currency: first.folded.toUpperCase(), length: 1 }
    : undefined;
}

/** A currency's word without its plural, in the usual spelling. */
export function singular(folded: string): string {
  const one = folded.length > 3 && folded.endsWith('s') ? folded.slice(0, -1) : folded;
  return one === 'dlr' ? 'dollar' : one;
}

let codes: ReadonlySet<string> | undefined;

/** ISO 4217 as the runtime's own tables have it. */
function currencyCodes(): ReadonlySet<string> {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes;
}

let names: ReadonlyMap<string, string> | undefined;

/** The currencies' English names in the runtime's own tables, in lower case: `australian dollar` → AUD. */
function currencyNames(): ReadonlyMap<string, string> {
  if (names !== undefined) return names;
  const english = new Intl.DisplayNames('en', { type: 'currency' });
  const made = new Map(CURRENCY_NAMES);
  for (const code of currencyCodes()) {
    const name = english.of(code)?.toLowerCase() ?? '';
    // A name in brackets or with years is one of the past.
    if (/^[a-z ]+ [a-z]+$/.test(name) && !made.has(name)) made.set(name, code);
  }
  names = made;
  return made;
}

let nouns: ReadonlySet<string> | undefined;

function currencyNouns(): ReadonlySet<string> {
  nouns ??= new Set([...currencyNames().keys()].map((name) => name.split(' ').at(-1) ?? name));
  return nouns;
}

let soleNouns: ReadonlyMap<string, string> | undefined;

/** The currency whose noun no other currency bears (`forint` → HUF), in the singular or plural; `undefined` for any other word. */
export function currencyOfNoun(folded: string): string | undefined {
  if (soleNouns === undefined) {
    const made = new Map<string, string | undefined>();
    for (const [name, code] of currencyNames()) {
      const noun = name.split(' ').at(-1) ?? name;
      // A word that means other things too needs the reading of `currencyOfWords`.
      if (Object.hasOwn(CURRENCY_WORDS, noun) || noun.length < 5) continue;
      made.set(noun, made.has(noun) && made.get(noun) !== code ? undefined : code);
    }
    soleNouns = new Map(
      [...made].flatMap(([noun, code]) => (code === undefined ? [] : [[noun, code]])),
    );
  }
  return soleNouns.get(singular(folded)) ?? soleNouns.get(folded);
}
