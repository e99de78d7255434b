import { REACH, TRADE_WORDS, VIA } from '../../../knowledge/tradeWords.js';
import type { TermToken } from '../../text/terms.js';
import { findNameRuns, leadOf, type NameRun } from './nameRun.js';

/**
 * One mention of trade and which way it flows. Places are sets of terms; an empty set means that the
 * sentence does not say. `X's exports to Y` and `Y's imports from X` give the same flow.
 */
export interface TradeFlow {
  readonly word: 'export' | 'import';
  /** Index of the trade word among the tokens. */
  readonly at: number;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly via: ReadonlySet<string>;
}

/**
 * Finds the trade flows of a sentence or a question in reading order.
 * `isName` tells whether the token at an index is (part of) a name.
 */
export function findTradeFlows(
  tokens: readonly TermToken[],
  isName: (index: number) => boolean,
): TradeFlow[] {
  const words = tokens.flatMap(({ term }, at) => {
    const word =
      term === undefined || !Object.hasOwn(TRADE_WORDS, term) ? undefined : TRADE_WORDS[term];
    return word === undefined || isCompound(tokens, at) ? [] : [{ word, at }];
  });
  if (words.length === 0) return [];
  const runs = findNameRuns(tokens, isName);
  const flows: TradeFlow[] = [];
  let done = 0;
  for (const [order, { word, at }] of words.entries()) {
    const until = words[order + 1]?.at ?? tokens.length;
    const since = (words[order - 1]?.at ?? -1) + 1;
    // The runs before are done with; those from here to the next word may be its or that one's.
    while ((runs[done]?.from ?? since) < since) done++;
    let next = done;
    while ((runs[next]?.from ?? until) < until) next++;
    const near = runs.slice(done, next);
    const flow = readFlow(tokens, near, word, at, since, until);
    flows.push(isEmpty(flow) ? inherit(flow, flows.at(-1)) : withHome(flow, flows.at(-1)));
  }
  return flows;
}

/** "import-export turnover", "export market", "seller's market": trade at large, no direction. */
function isCompound(tokens: readonly TermToken[], at: number): boolean {
  const here = tokens[at];
  const partner = (other: TermToken | undefined) =>
    other?.term !== undefined &&
    here?.term !== other.term &&
    /^(?:import|export)$/.test(other.term);
  const near = (other: TermToken | undefined, gap: number) => other !== undefined && gap <= 1;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (here === undefined) return true;
  return (
    (partner(before) && near(before, here.start - (before?.end ?? 0))) ||
    (partner(after) && near(after, (after?.start ?? 0) - here.end))
  );
}

function readFlow(
  tokens: readonly TermToken[],
  runs: readonly NameRun[],
  word: 'export' | 'import',
  at: number,
  since: number,
  until: number,
): TradeFlow {
  const from = new Set<string>();
  const to = new Set<string>();
  const via = new Set<string>();
  const [home, partner] = word === 'export' ? [from, to] : [to, from];
  const put = (set: Set<string>, run: NameRun) => {
    for (const term of run.terms) set.add(term);
  };
  for (const run of runs) {
    // "exports to Peru and Chile's imports": an owner of the next word goes on no list before it.
    const owner = until < tokens.length && until - run.to < REACH;
    const lead = run.listed && (owner || since > 0) ? leadOf(tokens, run.from) : run.lead;
    if (run.from < at && since > 0 && lead !== '' && lead !== 'in') {
      // "exports to Peru were 5, while imports": it belongs to the trade word before.
      continue;
    }
    if (run.from > at) {
      if (lead === 'to' || lead === 'into') put(to, run);
      else if (lead === 'from') put(from, run);
      else if (lead === 'by') put(home, run);
      else if (VIA.has(lead)) put(via, run);
      else if (lead === 'between' || lead === 'in' || lead === 'on' || lead === 'at') continue;
      else if (run.terms[0]?.startsWith('@') === true && word === 'import' && run.from - at <= 8)
        put(partner, run);
      else if (lead === 'of' && run.from - at <= 2) put(home, run);
    } else if (lead === 'from') {
      put(from, run);
    } else if (lead === 'to') {
      put(to, run);
    } else if (VIA.has(lead)) {
      put(via, run);
    } else if (at - run.to < REACH && isPassive(tokens, at)) {
      put(partner, run);
    } else if (at - run.to < REACH && lead !== 'in') {
      // The nearest owner before the word: a later run takes an earlier one's place, unless both own.
      if (!run.listed) home.clear();
      put(home, run);
    }
  }
  // "exports from Hanoi": the preposition is surer than the word before.
  return {
    word,
    at,
    from: without(from, word === 'import' ? to : new Set()),
    to: without(to, word === 'export' ? from : new Set()),
    via,
  };
}

/**
 * "Lao goods imported by Hanoi", "Hanoi is supplied with rice by Laos": what stands before a passive
 * belongs to the goods or gets them.
 */
function isPassive(tokens: readonly TermToken[], at: number): boolean {
  if (!/(?:ed|ought|old)$/.test(tokens[at]?.folded ?? '')) return false;
  const after = tokens.slice(at + 1, at + 1 + REACH).map(({ folded }) => folded);
  const by = after.indexOf('by');
  if (by <= 0) return by === 0;
  const be = tokens.slice(Math.max(0, at - 2), at).some(({ folded }) => BE.test(folded));
  return be && !after.slice(0, by).some((word) => /^(?:to|into|from)$/.test(word));
}

const BE = /^(?:is|are|was|were|be|been|being)$/;

function without(set: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...set].filter((term) => !other.has(term)));
}

const isEmpty = ({ from, to, via }: TradeFlow): boolean => from.size + to.size + via.size === 0;

/**
 * "exports to Mexico through Hai Phong …, while imports …": a bare trade word keeps the two sides of
 * the one before it, in their places as home and partner.
 */
export function inherit(flow: TradeFlow, earlier: TradeFlow | undefined): TradeFlow {
  if (earlier === undefined) return flow;
  const home = earlier.word === 'export' ? earlier.from : earlier.to;
  const partner = earlier.word === 'export' ? earlier.to : earlier.from;
  return {
    ...flow,
    from: flow.word === 'export' ? home : partner,
    to: flow.word === 'export' ? partner : home,
    via: earlier.via,
  };
}

/** "Peru's exports to Chile …, its imports from Chile": with the same partner the home stays too. */
function withHome(flow: TradeFlow, earlier: TradeFlow | undefined): TradeFlow {
  if (earlier === undefined) return flow;
  const [home, partner] = flow.word === 'export' ? [flow.from, flow.to] : [flow.to, flow.from];
  const carried = inherit(flow, earlier);
  const [kept, other] =
    flow.word === 'export' ? [carried.from, carried.to] : [carried.to, carried.from];
  const same = other.size > 0 && [...other].every((term) => partner.has(term));
  if (home.size > 0 || kept.size === 0 || !same) return flow;
  return flow.word === 'export' ? { ...flow, from: kept } : { ...flow, to: kept };
}

/** How a stated flow stands to the one that is asked about. */
export type FlowFit = 'same' | 'unclear' | 'reversed';

/** Holds a stated flow against an asked one; `unclear` when they share no place that would tell. */
export function fitFlow(asked: TradeFlow, stated: TradeFlow): FlowFit {
  const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    [...a].some((term) => b.has(term));
  // A port stands for the home side where no other home is named; else it may lie on either side.
  const sides = ({ word, from, to, via }: TradeFlow) => ({
    from: word === 'export' && from.size === 0 ? via : from,
    to: word === 'import' && to.size === 0 ? via : to,
  });
  const a = sides(asked);
  const s = sides(stated);
  const straight = Number(meets(a.from, s.from)) + Number(meets(a.to, s.to));
  const crossed = Number(meets(a.from, s.to)) + Number(meets(a.to, s.from));
  if (straight > crossed) return 'same';
  if (crossed > straight) return 'reversed';
  if (straight > 0) return 'unclear';
  // No place in common: the word alone tells as long as one side leaves home open.
  return asked.word === stated.word ? 'unclear' : sharesNothingStated(asked, stated);
}

function sharesNothingStated(asked: TradeFlow, stated: TradeFlow): FlowFit {
  const placed = (flow: TradeFlow) => flow.from.size + flow.to.size + flow.via.size > 0;
  return placed(asked) && placed(stated) ? 'unclear' : 'reversed';
}
