import type { QuestionTerm } from '../question/question.js';
import { contains } from '../text/span.js';
import { LIGHT_WORDS } from './claimWords.js';
import type { Held, Match } from './held.js';
import { changeOf } from './matchChange.js';

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
