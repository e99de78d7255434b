import type { SentenceContext } from '../evidence/analyses.js';
import type { Span } from '../language/span.js';
import type { Difference } from './claim.js';
import type { ReadClaim } from './findClaims.js';
import { hold, type Match } from './held.js';
import { matchFigures } from './matchFigures.js';
import { matchNames } from './matchNames.js';
import { matchPost } from './matchPost.js';
import { matchTimes } from './matchTimes.js';
import { sameTone } from './matchTone.js';
import { matchTrade } from './matchTrade.js';
import { matchChange, matchWords } from './matchWords.js';

/** What one sentence says to a claim. */
export type Comparison =
  | {
      readonly outcome: 'supports';
      readonly highlight: Span | undefined;
      /** Whether the sentence before has to be quoted with it. */
      readonly leans: boolean;
    }
  | {
      readonly outcome: 'contradicts';
      readonly difference: Difference;
      /** What the sentence states instead. */
      readonly highlight: Span;
      readonly leans: boolean;
    }
  | { readonly outcome: 'silent' };

const SILENT: Comparison = { outcome: 'silent' };

/**
 * Holds every part of a claim against one sentence. It supports when it states all of them, and
 * contradicts when it states all but one, and in that one's place another value; else it says nothing.
 */
export function compareClaim(claim: ReadClaim, context: SentenceContext): Comparison {
  const held = hold(claim, context);
  const words = matchWords(held);
  if (words.match.state === 'silent' || !sameTone(held)) return SILENT;
  const figures = matchFigures(held);
  const [figure] = figures.slots;
  const times = matchTimes(held, figure);
  const names = matchNames(held);
  const post = matchPost(held);
  const parts: readonly (readonly [Difference, Match])[] = [
    ['figure', figures.match],
    ['year', times.match],
    ['direction', matchChange(held, figures.slots)],
    ['direction', matchTrade(held, figure)],
    ['name', names.match],
    [post.difference, post.match],
  ];
  if (parts.some(([, { state }]) => state === 'silent')) return SILENT;
  const leans = words.lent || times.lent || names.lent;
  const differing = parts.flatMap(([difference, match]) =>
    match.state === 'differs' ? [{ difference, highlight: match.stated }] : [],
  );
  const [first, second] = differing;
  if (first === undefined) {
    return { outcome: 'supports', highlight: figure, leans };
  }
  if (second !== undefined || !excludes(first.difference, claim, context)) return SILENT;
  return { outcome: 'contradicts', ...first, leans };
}

/** Whether the two can't both be true: without a figure or a time in common, things often are. */
function excludes(
  difference: Difference,
  { question, analysis }: ReadClaim,
  context: SentenceContext,
): boolean {
  const timed = question.periods.length > 0;
  const figures = analysis.amounts.length > 0;
  const dated = context.analysis.periods.some(({ baseline }) => !baseline);
  switch (difference) {
    case 'figure':
      // What the articles give for one year, the claim may mean of another.
      return timed || !dated;
    case 'year':
      // A thing may be so in many years; it happens, as a rule, in one.
      return figures || analysis.tokens.some(({ folded }) => HAPPENS.test(folded));
    case 'direction':
      return timed || figures || !dated;
    case 'name':
      return figures;
    case 'post':
      return true;
  }
}

/** A verb in the past: not "is" or "has". */
const HAPPENS = /(?:ed|ew|ought|aught|ade|ost|ook|old|eld|aw|ame|ent|oke|ose|ell|on|an|et|id|it)$/;
