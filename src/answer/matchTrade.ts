import { directFlows } from '../evidence/checkDirection.js';
import type { Span } from '../language/span.js';
import { clauseAt, type Held, type Match } from './held.js';

/**
 * Whether the sentence speaks of the same trade: X's exports to Y are Y's imports from X. Of a figure it
 * is the flow of its clause, else the last one before it.
 */
export function matchTrade(held: Held, figure: Span | undefined): Match {
  const { claim, context, clauses } = held;
  if (claim.question.flow === undefined) return { state: 'same' };
  const flows = directFlows(claim.question, context);
  const clause = figure === undefined ? undefined : clauseAt(held, figure);
  const placed = flows.map((directed) => ({ ...directed, at: clauses[directed.flow.at] ?? 0 }));
  const own = placed.filter(({ at }) => clause === undefined || at === clause);
  const nearest = own.length > 0 ? own : placed.filter(({ at }) => at < (clause ?? 0)).slice(-1);
  if (
    nearest.some(
      ({ fit, flow }) =>
        fit === 'same' || (fit === 'unclear' && flow.word === claim.question.flow?.word),
    )
  )
    return { state: 'same' };
  const [reversed] = nearest.filter(({ fit }) => fit === 'reversed');
  const token = context.analysis.tokens[reversed?.flow.at ?? -1];
  // Both directions exist side by side: only the same figure turned round contradicts.
  return token === undefined || figure === undefined
    ? { state: 'silent' }
    : { state: 'differs', stated: token };
}
