import { TRADE_AT_LARGE } from '../../../knowledge/figureWords.js';
import { contains, type Span } from '../../text/span.js';
import { termTokens } from '../../text/terms.js';
import type { Quantity } from './figure.js';
import type { PlacedFlow } from './placedFlows.js';
import type { Reading } from './reading.js';

/** How far a verb of sale may stand from its figure, in characters. */
const NEAR = 45;

/** The trade that a figure is of: one whose word stands in its measure, or the last one before it. */
export function flowOf(
  { flows, carried, text, sentence }: Reading,
  quantity: Quantity,
  measure: Span | undefined,
): PlacedFlow | undefined {
  const [first] = flows;
  const own = measure === undefined ? undefined : flows.find(({ word }) => contains(measure, word));
  const before = flows.findLast(({ word }) => word.end <= quantity.start);
  const flow =
    own ?? before ?? (first !== undefined && isPassiveBehind(first, quantity) ? first : undefined);
  if (flow !== undefined) {
    if (/^(?:export|import)/.test(flow.written)) return flow;
    const sided = /^shipments?$/.test(flow.written) ? (flow.home ?? flow.partner) : flow.partner;
    // Sales and purchases are trade between places only where the figure is theirs at once.
    const near = own !== undefined || Math.abs(quantity.start - flow.word.end) < NEAR;
    const both = flow.home !== undefined && sided !== undefined && !sided.lent && near;
    return both && flow.written !== 'shipping' ? flow : undefined;
  }
  // "Of the total, 5 percent went …": told on, where the sentence names no trade of its own.
  const goesOn =
    carried.age === 1 &&
    /\b(?:the total|of which|of these|the figures?)\b/i.test(
      text.slice(sentence.start, sentence.end),
    );
  return goesOn ? carried.flow : undefined;
}

/** "5 million tonnes were exported" */
function isPassiveBehind({ word, written }: PlacedFlow, { end }: Span): boolean {
  return (
    /^(?:exported|imported|shipped|sold|bought)$/.test(written) &&
    word.start - end < 40 &&
    word.start > end
  );
}

/** Whether a measure is trade both ways. */
export function atLarge(text: string, measure: Span | undefined): 'both' | undefined {
  if (measure === undefined) return undefined;
  const terms = termTokens(text, measure).map(({ term }) => term ?? '');
  const trade = terms.some((term) => TRADE_AT_LARGE.has(term));
  const both = terms.includes('import') && terms.includes('export');
  const oneWay = terms.some((term) => /^(?:deficit|surplu|offici|minist|union)$/.test(term));
  return both || (trade && !oneWay) ? 'both' : undefined;
}
