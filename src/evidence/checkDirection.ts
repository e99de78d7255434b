import { fitFlow, inherit, type TradeFlow } from '../figures/tradeFlows.js';
import type { Question } from '../question/question.js';
import type { SentenceContext } from './analyses.js';
import type { Constraint } from './constraint.js';

/** A sentence's flow as held against the one that is asked about. */
export interface DirectedFlow {
  readonly flow: TradeFlow;
  readonly fit: 'same' | 'unclear' | 'reversed';
}

/** Every flow of the sentence; one that names no place keeps the sides of the last flow before it. */
export function directFlows(
  question: Question,
  { analysis, before }: SentenceContext,
): DirectedFlow[] {
  const { flow: asked } = question;
  if (asked === undefined) return [];
  const earlier = before.map(({ flows }) => flows.at(-1)).find((flow) => flow !== undefined);
  return analysis.flows.map((stated) => {
    const bare = stated.from.size + stated.to.size + stated.via.size === 0;
    const flow = bare ? inherit(stated, earlier) : stated;
    return { flow, fit: fitFlow(asked, flow) };
  });
}

/** Who sold to whom: X's exports to Y are Y's imports from X, and not X's imports from Y. */
export function checkDirection(question: Question, context: SentenceContext): Constraint {
  const name = 'direction' as const;
  const { flow: asked } = question;
  if (asked === undefined) return { name, state: 'held', degree: 1 };
  const flows = directFlows(question, context);
  // A sentence that speaks of no trade can't answer a question about trade, unless it carries on one
  // that does: "In the first quarter, the figures were …".
  const nearest = context.before.find(({ flows: earlier }) => earlier.length > 0)?.flows ?? [];
  const carriesOn = nearest.some((flow) => fitFlow(asked, flow) !== 'reversed');
  if (flows.length === 0 && carriesOn) return { name, state: 'unclear', degree: 0.35 };
  if (flows.length === 0) return { name, state: 'failed', degree: 0, code: 'not-stated' };
  const degree = Math.max(...flows.map((flow) => degreeOf(asked, flow)));
  if (degree > 0) return { name, state: degree > 0.5 ? 'held' : 'unclear', degree };
  return { name, state: 'failed', degree: 0, code: 'other-direction' };
}

/** 1 when both sides asked for are stated, less when the sentence leaves one out or turns the word round. */
function degreeOf(asked: TradeFlow, { flow, fit }: DirectedFlow): number {
  if (fit === 'reversed') return 0;
  if (fit === 'unclear') return flow.word === asked.word ? 0.5 : 0.2;
  const sides = [asked.from, asked.to].filter((side) => side.size > 0);
  const stated = new Set([...flow.from, ...flow.to, ...flow.via]);
  const found = sides.filter((side) => [...side].some((place) => stated.has(place)));
  return found.length === sides.length ? 1 : 0.7;
}
