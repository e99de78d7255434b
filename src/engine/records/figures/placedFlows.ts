import type { Sentence } from '../../articles/passage.js';
import { type Casing, isMostlyCapital } from '../../text/casing.js';
import { contains, type Span } from '../../text/span.js';
import { type TermToken, termTokens } from '../../text/terms.js';
import type { Stated } from './figure.js';
import { findTradeFlows, type TradeFlow } from './tradeFlows.js';

/** A mention of trade with where its sides are named. */
export interface PlacedFlow {
  readonly direction: 'export' | 'import';
  /** The trade word. */
  readonly word: Span;
  /** The trade word, folded. */
  readonly written: string;
  /** Whose exports or imports. */
  readonly home: Stated | undefined;
  readonly partner: Stated | undefined;
  readonly via: Stated | undefined;
}

/**
 * The trade flows of a sentence. Sides that it leaves open are those of the flow before it, in the
 * sentence or in `earlier`, as long as nothing speaks against it. `notNames` are its quantities and times.
 */
export function placeFlows(
  sentence: Sentence,
  notNames: readonly Span[],
  casing: Casing,
  earlier: PlacedFlow | undefined,
): PlacedFlow[] {
  const { text } = sentence.article;
  const tokens = termTokens(text, sentence);
  const isName = (index: number) => {
    const token = tokens[index];
    if (token?.term === undefined || token.kind === 'number') return false;
    if (notNames.some((span) => contains(span, token))) return false;
    if (token.term.startsWith('@')) return true;
    return token.capital && (index > 0 || isMostlyCapital(casing, token.folded));
  };
  const placed: PlacedFlow[] = [];
  for (const flow of findTradeFlows(tokens, isName)) {
    const own = place(flow, tokens);
    placed.push(complete(text, own, placed.at(-1), earlier));
  }
  return placed;
}

function place(flow: TradeFlow, tokens: readonly TermToken[]): PlacedFlow {
  const word = tokens[flow.at];
  const side = (terms: ReadonlySet<string>) => sideOf(terms, tokens, flow.at);
  const [home, partner] = flow.word === 'export' ? [flow.from, flow.to] : [flow.to, flow.from];
  return {
    direction: flow.word,
    word: { start: word?.start ?? 0, end: word?.end ?? 0 },
    written: word?.folded ?? '',
    home: side(home),
    partner: side(partner),
    via: side(flow.via),
  };
}

/** The run of tokens with these terms that stands nearest to the trade word. */
function sideOf(
  terms: ReadonlySet<string>,
  tokens: readonly TermToken[],
  word: number,
): Stated | undefined {
  if (terms.size === 0) return undefined;
  const has = (at: number) => {
    const term = tokens[at]?.term;
    return term !== undefined && terms.has(term);
  };
  const [nearest] = [...tokens.keys()]
    .filter(has)
    .sort((a, b) => Math.abs(a - word) - Math.abs(b - word));
  if (nearest === undefined) return undefined;
  let [from, to] = [nearest, nearest + 1];
  while (has(from - 1)) from--;
  while (has(to) || (tokens[to]?.term === undefined && tokens[to]?.capital === true)) to++;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, lent: false };
}

/** "this market", "the country": the partner told of before. */
const PARTNER_NOUN =
  /^[^.;]{0,12}\b(?:to|from|into|with) (?:this|that|the) (?:market|country|nation|partner|neighbou?r)\b/i;

function complete(
  text: string,
  own: PlacedFlow,
  before: PlacedFlow | undefined,
  earlier: PlacedFlow | undefined,
): PlacedFlow {
  const model = before ?? earlier;
  if (model === undefined) return own;
  const lend = (side: Stated | undefined) =>
    side === undefined ? undefined : { ...side, lent: before === undefined ? true : side.lent };
  // What stands before the trade word before is that one's, and only handed on.
  const ownSide = (side: Stated | undefined) =>
    side !== undefined && (before === undefined || side.start > before.word.start);
  const bare = !ownSide(own.home) && !ownSide(own.partner) && !ownSide(own.via);
  if (bare && !isOfAnother(text, own))
    return { ...own, home: lend(model.home), partner: lend(model.partner), via: lend(model.via) };
  if (own.partner === undefined && PARTNER_NOUN.test(text.slice(own.word.end, own.word.end + 40)))
    return { ...own, partner: lend(model.partner), via: own.via ?? lend(model.via) };
  const same = own.partner !== undefined && sameWords(text, own.partner, model.partner);
  // "imports from Mexico through the port": the same partner, the same home.
  if (same && own.home === undefined)
    return { ...own, home: lend(model.home), via: own.via ?? lend(model.via) };
  return own;
}

/** "food imports", "total sales of the group": goods or owners of their own, in lower case. */
function isOfAnother(text: string, { word }: PlacedFlow): boolean {
  return /\b(?:company|group|firm|its|his|their)(?:['’]s)? (?:\p{Ll}+ )?$/u.test(
    text.slice(Math.max(0, word.start - 30), word.start),
  );
}

function sameWords(text: string, one: Span, other: Span | undefined): boolean {
  return (
    other !== undefined &&
    text.slice(one.start, one.end).toLowerCase() ===
      text.slice(other.start, other.end).toLowerCase()
  );
}
