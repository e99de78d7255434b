import { contains, type Span } from '../language/span.js';
import type { QuestionTerm } from '../question/question.js';
import { DOWNWARD, LIGHT_WORDS, UPWARD } from './data/claimWords.js';
import type { Held, Match } from './held.js';
import { clauseAt } from './held.js';

/** A word that means the same counts from this strength on; weaker relatives are only about the same. */
const SAME_WORD = 0.4;
/** What the sentence before or the headline lends counts from here on: the first lends 0.7, the other 0.6. */
const LENT_WORD = 0.6;

/** How the sentence stands to the claim's words. */
export interface WordMatch {
  readonly match: Match;
  /** Whether the sentence before has to be read with it. */
  readonly lent: boolean;
}

/**
 * Every word of the claim that carries something must stand in the sentence, itself or by a word that
 * means the same; a noun may be lent by what is right before. Names and figures are held by other checks.
 */
export function matchWords(held: Held): WordMatch {
  const { claim, context, covers } = held;
  let lent = false;
  for (const [at, term] of claim.question.terms.entries()) {
    if (term.kind !== 'word' || isLight(term) || isInFigure(held, at)) continue;
    if (changeOf(term.term) !== undefined) continue;
    const { own = 0, all = 0 } = covers[at] ?? {};
    if (own >= SAME_WORD) continue;
    if (term.wordClass === 'verb' || all < LENT_WORD) return { match: { state: 'silent' }, lent };
    // From the headline a word is lent without its quoting.
    lent ||= context.before[0]?.places.has(term.term) === true;
  }
  return { match: { state: 'same' }, lent };
}

function isLight({ term, asking }: QuestionTerm): boolean {
  return asking || LIGHT_WORDS.has(term);
}

/** Whether a term is a word or number of one of the claim's figures. */
export function isInFigure({ claim }: Held, at: number): boolean {
  const term = claim.question.terms[at];
  const token = claim.question.tokens.find((candidate) => candidate.term === term?.term);
  return token !== undefined && claim.analysis.amounts.some((amount) => contains(amount, token));
}

/** Which way a word says that something changed. */
function changeOf(term: string): 'up' | 'down' | undefined {
  return UPWARD.has(term) ? 'up' : DOWNWARD.has(term) ? 'down' : undefined;
}

/**
 * Whether a rise is a rise and a fall a fall, of the same figure where the claim has one. A sentence
 * that tells of both, with nothing to part them, is silent.
 */
export function matchChange(held: Held, figures: readonly Span[]): Match {
  const { claim, context, clauses } = held;
  const asked = changesIn(claim.analysis.tokens);
  if (asked.length === 0) return { state: 'same' };
  const kinds = new Set(asked.map(({ change }) => change));
  if (kinds.size > 1) return { state: 'silent' };
  const wanted = asked[0]?.change;
  const { tokens } = context.analysis;
  const all = changesIn(tokens);
  const [figure] = figures;
  const near =
    figure === undefined ? all : all.filter(({ at }) => clauses[at] === clauseAt(held, figure));
  const stated = near.length > 0 ? near : all;
  if (stated.some(({ change }) => change !== stated[0]?.change)) return { state: 'silent' };
  const token = tokens[stated[0]?.at ?? -1];
  if (token === undefined) return { state: 'silent' };
  return stated[0]?.change === wanted ? { state: 'same' } : { state: 'differs', stated: token };
}

function changesIn(tokens: Held['context']['analysis']['tokens']) {
  return tokens.flatMap(({ folded, term }, at) => {
    // "up" and "down" are stop words and have no term.
    const change = changeOf(term ?? folded);
    return change === undefined ? [] : [{ at, change }];
  });
}
