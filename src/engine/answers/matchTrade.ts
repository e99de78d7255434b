import { fitFlow, inherit, type TradeFlow } from '../records/figures/tradeFlows.js';
import type { Amount } from '../values/amounts.js';
import {
  belonging,
  type Clauses,
  type FigurePair,
  type Held,
  type Match,
  together,
} from './held.js';

/**
 * Whether the sentence speaks of the same trade: X's exports to Y are Y's imports from X. Each figure's
 * trade is that of its clause, else the last one before it.
 */
export function matchTrade(held: Held, figures: readonly FigurePair[]): Match {
  return together(
    figures.length === 0
      ? [matchFlow(held, undefined)]
      : figures.map((figure) => matchFlow(held, figure)),
  );
}

/** The same for one figure. */
export function matchFlow({ asked, stated, context }: Held, figure: FigurePair | undefined): Match {
  const wanted = flowOf(asked, figure?.asked, undefined);
  if (wanted === undefined) return { state: 'same' };
  const earlier = context.before
    .map(({ flows }) => flows.at(-1))
    .find((flow) => flow !== undefined);
  const flow = flowOf(stated, figure?.stated, earlier);
  if (flow === undefined) return { state: 'silent' };
  const sameWord = flow.word === wanted.word;
  switch (fitFlow(wanted, flow)) {
    case 'same':
      // The other word for the same trade needs both sides: "imports to Chile" is no good for "exports to Chile".
      return sameWord || (meets(wanted.from, flow.from) && meets(wanted.to, flow.to))
        ? { state: 'same' }
        : { state: 'silent' };
    case 'unclear':
      return { state: sameWord ? 'same' : 'silent' };
    case 'reversed': {
      const token = stated.analysis.tokens[flow.at];
      // Both directions exist side by side: only the same figure turned round contradicts.
      return token === undefined || figure === undefined
        ? { state: 'silent' }
        : { state: 'differs', stated: token };
    }
  }
}

/** A flow that names no place keeps the sides of the last one before the sentence. */
function flowOf(
  sentence: Clauses,
  figure: Amount | undefined,
  earlier: TradeFlow | undefined,
): TradeFlow | undefined {
  const placed = sentence.analysis.flows.map((thing) => ({
    thing,
    clause: sentence.of[thing.at] ?? 0,
  }));
  const near = belonging(placed, sentence, figure);
  const before = near.filter(
    ({ at }) => figure !== undefined && (sentence.analysis.tokens[at]?.start ?? 0) < figure.start,
  );
  const flow = before.at(-1) ?? near[0];
  if (flow === undefined) return undefined;
  const bare = flow.from.size + flow.to.size + flow.via.size === 0;
  return bare ? inherit(flow, earlier) : flow;
}

function meets(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((term) => others.has(term));
}
