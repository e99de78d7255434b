import type { QuestionName } from '../question/question.js';
import { leadOf } from '../records/figures/nameRun.js';
import { contains, type Span } from '../text/span.js';
import type { TermToken } from '../text/terms.js';
import { wordClassOf } from '../text/wordClass.js';
import type { Held, Match } from './held.js';

/** A name counts as stated from this cover on: itself, or by its well-known other form. */
const STATED = 0.8;
/** A name that the sentence before or the headline lends to a sentence that carries on. */
const LENT = 0.75;

/** How the sentence stands to the claim's names. */
export interface NameMatch {
  readonly match: Match;
  /** Whether the sentence before has to be read with it. */
  readonly lent: boolean;
}

/**
 * Every name of the claim must stand in the sentence, in the claim's order where a verb parts two of them
 * ("A beat B" is not "B beat A"); one may be lent by what is right before. `differs` when one name alone
 * is missing and another of its kind, which the claim does not have, stands there.
 */
export function matchNames(held: Held): NameMatch {
  const { claim, context, covers } = held;
  let lent = false;
  const missing: QuestionName[] = [];
  for (const name of claim.question.names) {
    const own = Math.min(...name.terms.map((at) => covers[at]?.own ?? 0));
    const all = Math.min(...name.terms.map((at) => covers[at]?.all ?? 0));
    if (own >= STATED) continue;
    if (all >= LENT) {
      lent ||= name.terms.some((at) => {
        const term = claim.question.terms[at]?.term ?? '';
        return (covers[at]?.own ?? 0) < STATED && context.before[0]?.places.has(term) === true;
      });
    } else {
      missing.push(name);
    }
  }
  if (missing.length === 0) return { match: { state: inOrder(held) ? 'same' : 'silent' }, lent };
  const [only] = missing;
  const other = missing.length === 1 && only !== undefined ? replacement(only, held) : undefined;
  return {
    match: other === undefined ? { state: 'silent' } : { state: 'differs', stated: other },
    lent,
  };
}

/**
 * The name in the missing one's place: behind the same preposition, of the same kind where the claim shows
 * its kind, and none of the claim's own.
 */
function replacement(missing: QuestionName, { claim, context, covers }: Held): Span | undefined {
  const { question } = claim;
  const [first = -1] = missing.terms;
  const at = question.tokens.findIndex(({ term }) => term === question.terms[first]?.term);
  const lead = leadOf(question.tokens, at);
  const asked = question.tokens[at];
  if (lead === '' || asked === undefined) return undefined;
  const kind = claim.analysis.names.find((name) => contains(name, asked))?.kind ?? 'other';
  const { names, tokens } = context.analysis;
  const matched = covers.flatMap(({ places }) => places.map((place) => tokens[place]));
  const free = names.filter((name) => {
    const from = tokens.findIndex(({ end }) => end > name.start);
    return (
      (kind === 'other' || name.kind === kind) &&
      leadOf(tokens, from) === lead &&
      !matched.some((token) => token !== undefined && contains(name, token))
    );
  });
  return free.length === 1 ? free[0] : undefined;
}

/**
 * Whether names and verbs come in the claim's order: who beat whom. A name behind a preposition may stand
 * anywhere; behind "by" it is who did it.
 */
function inOrder({ claim, context, covers }: Held): boolean {
  const { question } = claim;
  // Trade has a check of its own, which knows "from" and "to".
  if (question.flow !== undefined) return true;
  const { tokens } = context.analysis;
  const verbs = question.terms.flatMap((term, at) => {
    const place = covers[at]?.places.find(
      (there) => wordClassOf(tokens[there]?.folded ?? '') === 'verb',
    );
    return term.kind === 'word' && term.wordClass === 'verb' && place !== undefined
      ? [{ at: placeOf(question.tokens, term.term), place }]
      : [];
  });
  return question.names.every(({ terms }) => {
    const [first = -1] = terms;
    const at = placeOf(question.tokens, question.terms[first]?.term);
    const places = covers[first]?.places ?? [];
    const asked = leadOf(question.tokens, at);
    return verbs.every((verb) => {
      if (places.length === 0 || (asked !== '' && asked !== 'by')) return true;
      return places.some((place) => {
        const stated = leadOf(tokens, place);
        if (stated !== '' && stated !== 'by') return asked === '';
        return (at < verb.at === (asked !== 'by')) === (place < verb.place === (stated !== 'by'));
      });
    });
  });
}

function placeOf(tokens: readonly TermToken[], term: string | undefined): number {
  return tokens.findIndex((token) => token.term !== undefined && token.term === term);
}
