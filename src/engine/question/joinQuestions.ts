import { TRADE_WORDS } from '../../knowledge/tradeWords.js';
import { contains, type Span } from '../text/span.js';
import { isStopWord } from '../text/termOf.js';
import { type TermToken, termTokens } from '../text/terms.js';
import { findPeriods } from '../values/periods.js';

/**
 * Joins a follow-up with the question before it, in the words of the two: what the follow-up names
 * takes the place of its like ("and 2023" that of a year, "what about Laos" that of a country,
 * "and imports" that of exports), and all else stays.
 * @param replaces whether the follow-up is of a kind that names another instead of pointing back
 */
export function joinQuestions(rest: string, before: string, replaces: boolean): string {
  let base = findPeriods(rest).length > 0 ? withoutPeriods(before) : before;
  if (!replaces) return `${rest} ${base}`.trim();
  const periods = findPeriods(rest);
  const own = contentOf(rest).filter((token) => !periods.some((period) => contains(period, token)));
  const trade = own.filter(isTrade);
  if (trade.length > 0 && trade.length === own.length) {
    // "and imports": the same two sides, the other way.
    const turned = sameWay(trade[0], contentOf(base).find(isTrade)) ? base : turnRound(base);
    return turned === base && !contentOf(base).some(isTrade)
      ? `${rest} ${base}`.trim()
      : [turned, ...periods.map((period) => rest.slice(period.start, period.end))].join(' ');
  }
  const place = ofOneKind(own, isPlace) ?? ofOneKind(own, isNamed);
  const old = place === undefined ? undefined : likeOf(rest, place, base, trade.length > 0);
  if (place !== undefined && old !== undefined && covers(place, own)) {
    base = base.slice(0, old.start) + rest.slice(place.start, place.end) + base.slice(old.end);
    return [base, ...periods.map((period) => rest.slice(period.start, period.end))].join(' ');
  }
  if (place !== undefined && old !== undefined) base = cut(base, withPreposition(base, old));
  if (trade.length > 0) {
    const other = contentOf(base).find(isTrade);
    if (other !== undefined) base = cut(base, other);
  }
  return `${rest} ${base}`.trim();
}

/** "hanoi exports to laos" turned round asks for imports from Laos. */
export function turnRound(text: string): string {
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

/** The tokens that carry a subject, a country's name as one. */
function contentOf(text: string): TermToken[] {
  const content: TermToken[] = [];
  let open = false;
  for (const token of termTokens(text)) {
    const last = content.at(-1);
    if (token.term !== undefined) content.push(token);
    else if (open && last !== undefined && !isStopWord(token.folded))
      content[content.length - 1] = { ...last, end: token.end };
    open = token.term === undefined ? open : isPlace(token);
  }
  return content;
}

function wayOf(token: TermToken | undefined): 'export' | 'import' | undefined {
  const term = token?.term;
  return term !== undefined && Object.hasOwn(TRADE_WORDS, term) ? TRADE_WORDS[term] : undefined;
}

const isTrade = (token: TermToken): boolean => wayOf(token) !== undefined;
const isPlace = ({ term }: TermToken): boolean => term?.startsWith('@') === true;
const isNamed = ({ capital, kind }: TermToken): boolean => capital && kind === 'word';

function sameWay(one: TermToken | undefined, other: TermToken | undefined): boolean {
  return wayOf(one) === wayOf(other);
}

/** The stretch of the tokens of a kind when they stand side by side: one name; a country is one by itself. */
function ofOneKind(
  tokens: readonly TermToken[],
  isKind: (token: TermToken) => boolean,
): (Span & { readonly isKind: (token: TermToken) => boolean }) | undefined {
  const at = tokens.findIndex(isKind);
  const last = tokens.findLastIndex(isKind);
  const [first, final] = [tokens[at], tokens[last]];
  if (first === undefined || final === undefined) return undefined;
  if (isPlace(first) && last !== at) return undefined;
  return tokens.slice(at, last + 1).every(isKind)
    ? { start: first.start, end: final.end, isKind }
    : undefined;
}

function covers(span: Span, tokens: readonly TermToken[]): boolean {
  return tokens.every((token) => contains(span, token));
}

/** What in the earlier question is of the same kind: behind the same preposition, else the last one that has any. */
function likeOf(
  rest: string,
  place: Span & { readonly isKind: (token: TermToken) => boolean },
  base: string,
  partner: boolean,
): Span | undefined {
  const tokens = contentOf(base);
  const like: Span[] = [];
  for (const token of tokens) {
    // A capital at the head is no name, and a country is none of those sought by their capitals.
    if (!place.isKind(token) || (token.start === 0 && !isPlace(token))) continue;
    if (place.isKind === isNamed && (isPlace(token) || isTrade(token))) continue;
    const last = like.at(-1);
    if (place.isKind === isNamed && last !== undefined && token.start - last.end <= 1)
      like[like.length - 1] = { start: last.start, end: token.end };
    else like.push({ start: token.start, end: token.end });
  }
  const own = prepositionBefore(rest, place.start);
  // "and imports from Laos" puts another partner in the place of the one before, whichever way.
  if (own !== '' && !partner) {
    const same = like.find(({ start }) => prepositionBefore(base, start) === own);
    return (
      same ??
      (like.some(({ start }) => prepositionBefore(base, start) !== '') ? undefined : like.at(-1))
    );
  }
  return like.findLast(({ start }) => prepositionBefore(base, start) !== '') ?? like.at(-1);
}

function prepositionBefore(text: string, offset: number): string {
  return (
    /\b(to|from|in|of|with|by|for|at)\s+(?:the\s+)?$/i
      .exec(text.slice(Math.max(0, offset - 14), offset))?.[1]
      ?.toLowerCase() ?? ''
  );
}

function withPreposition(text: string, span: Span): Span {
  const lead = /\b(?:to|from|in|of|with|by|for|at)\s+(?:the\s+)?$/i.exec(
    text.slice(Math.max(0, span.start - 14), span.start),
  );
  return { start: span.start - (lead?.[0].length ?? 0), end: span.end };
}

function cut(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)} ${text.slice(end).replace(/^['’]s\b/, '')}`
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutPeriods(text: string): string {
  let result = '';
  let last = 0;
  for (const { start, end } of findPeriods(text)) {
    result += `${text.slice(last, start)} `;
    last = end;
  }
  return (result + text.slice(last))
    .replace(/\b(?:in|of|for|during|since)\s*(?=\?|$)/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}
