import type { SentenceContext } from '../evidence/analyses.js';
import type { Span } from '../text/span.js';
import type { TermToken } from '../text/terms.js';
import { wordClassOf } from '../text/wordClass.js';
import type { Amount } from '../values/amounts.js';
import type { Difference } from './claim.js';
import { FACT_VERBS } from './claimSigns.js';
import { figuresOf } from './figuresOf.js';
import type { ReadClaim } from './findClaims.js';
import { clauseAt, type Held, hold, type Match } from './held.js';
import { matchChange } from './matchChange.js';
import { matchFigures } from './matchFigures.js';
import { matchNames } from './matchNames.js';
import { matchPost } from './matchPost.js';
import { matchTimes } from './matchTimes.js';
import { sameTone } from './matchTone.js';
import { matchTrade } from './matchTrade.js';
import { matchWords } from './matchWords.js';

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
  if (words.match.state === 'silent' || !isOwn(held) || !sameTone(held)) return SILENT;
  const figures = matchFigures(held);
  const [figure] = figures.figures;
  const times = matchTimes(held, figures.figures);
  const names = matchNames(held);
  const post = matchPost(held);
  const parts: readonly (readonly [Difference, Match])[] = [
    ['figure', figures.match],
    ['year', times.match],
    ['direction', matchChange(held, figures.figures)],
    ['direction', matchTrade(held, figures.figures)],
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
    return { outcome: 'supports', highlight: figure?.stated, leans };
  }
  if (second !== undefined || !excludes(first.difference, held, figure?.stated)) return SILENT;
  return { outcome: 'contradicts', ...first, leans };
}

/** What a sentence itself has to hold of the claim, by the rarity of its words; the rest may be lent. */
const OWN_SHARE = 0.6;

function isOwn({ claim, covers }: Held): boolean {
  let own = 0;
  let total = 0;
  for (const [at, { idf, asking }] of claim.question.terms.entries()) {
    if (asking) continue;
    own += idf * (covers[at]?.own ?? 0);
    total += idf;
  }
  return total > 0 && own >= OWN_SHARE * total;
}

/** Whether the two can't both be true: without a figure or a time in common, things often are. */
function excludes(difference: Difference, held: Held, figure: Amount | undefined): boolean {
  const { question, analysis } = held.claim;
  const timed = question.periods.length > 0 || !isDated(held, figure);
  const figures = figuresOf(analysis).length > 0;
  switch (difference) {
    case 'figure':
      // What the articles give for one year, the claim may mean of another.
      return timed;
    case 'year':
      // A thing may be so in many years; it happens, as a rule, in one.
      return figures || analysis.tokens.some(happens);
    case 'direction':
      return timed || figures;
    case 'name':
      return figures;
    case 'post':
      return true;
  }
}

/** Whether the sentence gives a year, or the figure's own clause a time. */
function isDated(held: Held, figure: Amount | undefined): boolean {
  return held.context.analysis.periods.some(
    (period) =>
      !period.baseline &&
      (period.period.year !== undefined ||
        (figure !== undefined && clauseAt(held.stated, period) === clauseAt(held.stated, figure))),
  );
}

/** A verb that says more than "is" or "has", which are stop words. */
function happens({ term, folded }: TermToken): boolean {
  return term !== undefined && (FACT_VERBS.has(term) || wordClassOf(folded) === 'verb');
}
