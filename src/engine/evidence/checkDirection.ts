import type { Question } from '../question/question.js';
import { fitFlow, inherit, type TradeFlow } from '../records/figures/tradeFlows.js';
import type { SentenceContext } from './analyses.js';
import type { Constraint } from './constraint.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** A sentence's flow as held against the one that is asked about. */
export interface DirectedFlow {
  readonly flow: TradeFlow;
  readonly fit: 'same' | 'unclear' | 'reversed';
  /** The country that trades in place of an asked one: then it is another trade, and `reversed` for being none of the asked. */
  readonly instead: string | undefined;
}

/** Every flow of the sentence; one that names no place keeps the sides of the last flow before it. */
export function directFlows(
  question: Question,
  { analysis, before, earlier: farther }: SentenceContext,
): DirectedFlow[] {
  const { flow: asked } = question;
  if (asked === undefined) return [];
  const isBare = ({ from, to, via }: TradeFlow) => from.size + to.size + via.size === 0;
  const back = analysis.flows.some(isBare) ? farther() : before;
  const earlier = back.map(({ flows }) => flows.at(-1)).find((flow) => flow !== undefined);
  return analysis.flows.map((stated) => {
    const bare = isBare(stated);
    const flow = bare ? inherit(stated, earlier) : stated;
    return direct(question, asked, flow, analysis);
  });
}

function direct(
  question: Question,
  asked: TradeFlow,
  flow: TradeFlow,
  analysis: SentenceAnalysis,
): DirectedFlow {
  const instead =
    otherCountry(question, asked.from, flow.from, analysis) ??
    otherCountry(question, asked.to, flow.to, analysis) ??
    otherPartner(question, asked, flow, analysis);
  return { flow, fit: instead === undefined ? fitFlow(asked, flow) : 'reversed', instead };
}

/** "@per", and not "@south-america", in which Peru lies. */
const isCountry = (term: string): boolean => /^@[a-z]{3}$/.test(term);

/** Imports from Chile are not told by exports to Peru either. */
function otherPartner(
  question: Question,
  asked: TradeFlow,
  flow: TradeFlow,
  analysis: SentenceAnalysis,
): string | undefined {
  if (asked.word === flow.word || asked.from.size === 0 || asked.to.size === 0) return undefined;
  const sides = ({ word, from, to }: TradeFlow) =>
    word === 'export' ? { home: from, partner: to } : { home: to, partner: from };
  const { home, partner } = sides(asked);
  const stated = sides(flow);
  if ([...partner].some((term) => stated.home.has(term))) return undefined;
  if ([...home].some((term) => stated.partner.has(term))) return undefined;
  return otherCountry(question, partner, stated.partner, analysis);
}

/**
 * The country that stands on a side where another one is asked for and not named at all: what Peru
 * bought says nothing of what Chile did. Cities are left alone, for they may lie in the asked country.
 */
function otherCountry(
  { terms }: Question,
  asked: ReadonlySet<string>,
  stated: ReadonlySet<string>,
  { places }: SentenceAnalysis,
): string | undefined {
  const other = [...stated].find(isCountry);
  if (other === undefined) return undefined;
  const wanted = terms.filter(({ term }) => asked.has(term));
  const countries = wanted.length > 0 && wanted.every(({ term }) => isCountry(term));
  if (!countries) return undefined;
  const named = wanted.some(
    ({ term, alternatives }) =>
      places.has(term) ||
      [...alternatives.keys()].some((alike) => places.has(alike) || stated.has(alike)),
  );
  return named || wanted.some(({ term }) => stated.has(term)) ? undefined : other;
}

/** Who sold to whom: X's exports to Y are Y's imports from X, and not X's imports from Y. */
export function checkDirection(question: Question, context: SentenceContext): Constraint {
  const name = 'direction' as const;
  const { flow: asked } = question;
  if (asked === undefined) return { name, state: 'held', degree: 1 };
  const flows = directFlows(question, context);
  // A sentence that speaks of no trade can't answer a question about trade, unless it carries on one
  // that does: "In the first quarter, the figures were …".
  const { article, start, end } = context.analysis.sentence;
  const ofGoods = context.analysis.amounts.some(({ kind }) => kind !== 'number');
  const far = ofGoods || CARRIES_ON.test(article.text.slice(start, end)) ? undefined : 1;
  const nearest = context.before.slice(0, far).find(({ flows: earlier }) => earlier.length > 0);
  const carriesOn = nearest?.flows.some(
    (flow) => direct(question, asked, flow, nearest).fit !== 'reversed',
  );
  if (flows.length === 0 && carriesOn === true) return { name, state: 'unclear', degree: 0.35 };
  if (flows.length === 0) {
    // Between no places it need not be trade: what is shipped, sold or bought may be put in other words.
    return asked.from.size + asked.to.size === 0
      ? { name, state: 'unclear', degree: 0 }
      : { name, state: 'failed', degree: 0, code: 'not-stated' };
  }
  const degree = Math.max(...flows.map((flow, at) => degreeOf(asked, flow, flows[at - 1]?.flow)));
  if (degree > 0) return { name, state: degree > 0.5 ? 'held' : 'unclear', degree };
  const instead = flows.find((flow) => flow.instead !== undefined)?.instead;
  if (instead === undefined || flows.some((flow) => flow.instead === undefined))
    return { name, state: 'failed', degree: 0, code: 'other-direction' };
  const asking = question.names.filter(({ terms }) =>
    terms.some((at) => !context.analysis.places.has(question.terms[at]?.term ?? '')),
  );
  return {
    name,
    state: 'failed',
    degree: 0,
    code: 'other-place',
    stated: asking.map(({ written }) => written),
  };
}

/** Words that speak of a figure, or of goods, that was told before. */
const CARRIES_ON =
  /\b(?:figures?|values?|total|sum|turnover|volumes?|amount|deliveries|rest|these|those|it|they|them|their|its|both)\b/i;

/** 1 when both sides asked for are stated, less when the sentence leaves one out or turns the word round. */
function degreeOf(
  asked: TradeFlow,
  { flow, fit }: DirectedFlow,
  before: TradeFlow | undefined,
): number {
  if (fit === 'reversed') return 0;
  if (fit === 'unclear' && flow.word === asked.word) return 0.5;
  if (fit === 'unclear') return isOfOther(asked, flow, before) ? 0 : 0.2;
  const sides = [asked.from, asked.to].filter((side) => side.size > 0);
  const stated = new Set([...flow.from, ...flow.to, ...flow.via]);
  const found = sides.filter((side) => [...side].some((place) => stated.has(place)));
  return found.length === sides.length ? 1 : 0.7;
}

/**
 * "Exports to the kingdom" are nobody's imports from it. "Imports from the island" may be somebody's
 * exports, right behind the trade of the one they go to.
 */
function isOfOther(asked: TradeFlow, flow: TradeFlow, before: TradeFlow | undefined): boolean {
  if (asked.from.size === 0 || asked.to.size === 0) return false;
  if (flow.from.size + flow.to.size === 0) return false;
  const home = before?.word === 'export' ? before.from : (before?.to ?? new Set());
  const side = flow.word === 'export' ? asked.from : asked.to;
  return ![...home].some((place) => side.has(place));
}
