import type { Sentence } from '../articles/passage.js';
import { findTradeFlows, type TradeFlow } from '../records/figures/tradeFlows.js';
import { readNamings } from '../records/people/naming.js';
import type { Casing } from '../text/casing.js';
import { isMostlyCapital } from '../text/casing.js';
import { contains, type Span } from '../text/span.js';
import { type TermToken, termTokens } from '../text/terms.js';
import { type Amount, findAmounts } from '../values/amounts.js';
import { type Expansion, findExpansions } from '../values/expansions.js';
import type { NameMention } from '../values/names.js';
import { findPeriods, type PeriodMention } from '../values/periods.js';

/** A period of a sentence; offsets count in the article's text. */
export interface StatedPeriod extends PeriodMention {
  /** Whether it is only compared against, without a figure of its own: "up 28 percent compared to the same period in 2023". */
  readonly baseline: boolean;
  /** Whether it is not the time spoken of: it begins or ends that ("since 2019"), or is compared with it. */
  readonly edge: boolean;
  /** Whether only the article's own date tells it ("this year"). */
  readonly relative: boolean;
}

/** A person of a sentence with the roles that the sentence gives. */
export interface Holder {
  readonly name: Span;
  readonly roles: readonly Span[];
}

/** What a sentence holds, read once. Offsets count in the article's text. */
export interface SentenceAnalysis {
  readonly sentence: Sentence;
  readonly tokens: readonly TermToken[];
  /** Where each term stands, as places in `tokens`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly periods: readonly StatedPeriod[];
  /** Figures that are no part of a period. */
  readonly amounts: readonly Amount[];
  readonly names: readonly NameMention[];
  readonly holders: readonly Holder[];
  readonly flows: readonly TradeFlow[];
  readonly expansions: readonly Expansion[];
}

const BASELINE =
  /(?:compared (?:to|with)|against|than(?: in)?|same (?:period|time|month|quarter)(?: (?:of|in|last))?|up from|down from)[^.;,\d]{0,30}$/i;
/** "Compared with *97 cases* in the same period of 2022": what is compared against is told. */
const OWN_FIGURE =
  /\b(?:compared (?:to|with)|against|from|versus) (?:only |just |about |some |nearly )?\P{L}{0,4}\d[^.;%]{0,40}$/iu;
/** Words that make a time the beginning or the end of another. */
const EDGE =
  /\b(?:since|until|till|by|before|after|from|founded in|built in|opened in)\s(?:the )?$/i;
/** "Up 14.2% from 2021": the figure before the word is the growth, and what follows is only its base. */
const GROWTH_BASE =
  /\b(?:up|down|rise|fall|drop|gain|growth|increase|decrease|decline|higher|lower|more|less|fewer|rose|fell|grew|dropped|increased|decreased|declined|climbed|jumped|gained)\b[^.;,]{0,12}?\d[\d.,]* ?(?:%|per ?cent|pct|percentage points?|times)?\W{0,2}(?:from|on|over|against|versus|relative to)(?: (?:that|those|the (?:figure|level|total|result))(?: (?:of|for|in))?)? (?:the )?$/i;

/** Reads a sentence. */
export function analyseSentence(sentence: Sentence, casing: Casing): SentenceAnalysis {
  const { text } = sentence.article;
  const tokens = termTokens(text, sentence);
  const places = new Map<string, number[]>();
  for (const [at, { term }] of tokens.entries()) {
    if (term === undefined) continue;
    const list = places.get(term);
    if (list === undefined) places.set(term, [at]);
    else list.push(at);
  }
  const written = text.slice(sentence.start, sentence.end);
  const relative = relativeYears(written, sentence);
  const periods = withYears(written, [...findPeriods(written), ...relative]).map((mention) => {
    const { start, end, period } = mention;
    return {
      start: start + sentence.start,
      end: end + sentence.start,
      period,
      ...comparisons(written, start),
      relative: relative.includes(mention),
    };
  });
  const figures = findAmounts(text, sentence);
  const isName = (index: number) => {
    const token = tokens[index];
    if (token?.term === undefined || token.kind === 'number') return false;
    // The USD and MT of a figure trade with nobody.
    if (figures.some((figure) => contains(figure, token))) return false;
    if (token.term.startsWith('@')) return true;
    return token.capital && (index > 0 || isMostlyCapital(casing, token.folded));
  };
  const namings = readNamings(sentence, sentence.position, casing);
  return {
    sentence,
    tokens,
    places,
    periods,
    amounts: figures.filter(
      (amount) => amount.kind !== 'number' || !periods.some((period) => contains(period, amount)),
    ),
    names: namings.map(({ kind, span }) => ({ kind, ...span })),
    holders: namings
      .filter(({ kind, roles }) => kind === 'person' || roles.length > 0)
      .map(({ span, roles }) => ({ name: span, roles })),
    flows: findTradeFlows(tokens, isName),
    expansions: written.includes('(') ? findExpansions(text, sentence) : [],
  };
}

/** What the words right before a period make of it. */
function comparisons(
  written: string,
  start: number,
): { readonly baseline: boolean; readonly edge: boolean } {
  const before = written.slice(Math.max(0, start - 60), start);
  const compared = BASELINE.test(before) || GROWTH_BASE.test(before);
  return {
    baseline: compared && !OWN_FIGURE.test(before),
    edge: compared || EDGE.test(before),
  };
}

const OF_YEAR = /^,?\s?(?:period\s|months?\s|half\s|quarter\s)?(?:of\s|in\s)?(?:the\s)?$/;

/** "In the first half *of this year*": months take the year that is told right behind them. */
function withYears(written: string, mentions: readonly PeriodMention[]): readonly PeriodMention[] {
  const told = new Set<PeriodMention>();
  const dated = mentions.map((mention) => {
    const { period, end } = mention;
    if (period.year !== undefined || period.month === undefined) return mention;
    const behind = mentions.find(
      ({ start, period: other }) =>
        start >= end &&
        other.year !== undefined &&
        other.month === undefined &&
        OF_YEAR.test(written.slice(end, start)),
    );
    if (behind === undefined) return mention;
    told.add(behind);
    return { ...mention, period: { ...period, year: behind.period.year } };
  });
  return dated.filter((mention) => !told.has(mention));
}

/** "last year" in an article that states its own date is a year; without that date it is none. */
function relativeYears(written: string, { article }: Sentence): PeriodMention[] {
  const published = article.published?.date;
  if (published === undefined) return [];
  return [...written.matchAll(/\b(?<which>last|this|next) year\b/gi)].map((match) => {
    const shift = { last: -1, this: 0, next: 1 }[match.groups?.which?.toLowerCase() ?? 'this'] ?? 0;
    return {
      start: match.index,
      end: match.index + match[0].length,
      period: { year: Number(published.slice(0, 4)) + shift },
    };
  });
}
