import type { NameMention } from '../language/names.js';
import { contains, type Span } from '../language/span.js';
import { wordClassOf } from '../language/wordClass.js';
import type { QuestionName } from '../question/question.js';
import type { Held, Match } from './held.js';

/** A name counts as stated from this cover on: itself, or by its well-known other form. */
const STATED = 0.8;
/** A name that the sentence before or the headline lends to a sentence that carries on. */
const LENT = 0.75;
/** Below it a name stands nowhere near. */
const ABSENT = 0.3;

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
      if (all >= ABSENT) return { match: { state: 'silent' }, lent };
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

/** The one name of the sentence that the claim does not have and that is of the missing name's kind. */
function replacement(missing: QuestionName, { claim, context, covers }: Held): Span | undefined {
  const kind = claim.analysis.names.find((name) =>
    isIn(claim.question.text, name, missing.written),
  )?.kind;
  if (kind === undefined || kind === 'other') return undefined;
  const { names, tokens } = context.analysis;
  const matched = covers.flatMap(({ places }) => places.map((at) => tokens[at]));
  const free = names.filter(
    (name) =>
      name.kind === kind && !matched.some((token) => token !== undefined && contains(name, token)),
  );
  return free.length === 1 ? free[0] : undefined;
}

function isIn(text: string, name: NameMention, written: string): boolean {
  const words = text.slice(name.start, name.end);
  return words.includes(written) || written.includes(words);
}

/** Whether names that a verb parts in the claim come in the same order in the sentence; a passive turns it. */
function inOrder({ claim, context, covers }: Held): boolean {
  const { question } = claim;
  // Trade has a check of its own, which knows "from" and "to".
  if (question.flow !== undefined) return true;
  const places = question.names.map(({ terms }) => ({
    asked: terms[0] ?? 0,
    stated: covers[terms[0] ?? 0]?.places[0],
  }));
  for (const [at, name] of places.entries()) {
    const next = places[at + 1];
    if (next === undefined || name.stated === undefined || next.stated === undefined) continue;
    const between = question.terms.slice(name.asked + 1, next.asked);
    const verb = between.some(({ folded }) => wordClassOf(folded) === 'verb');
    if (!verb || name.stated < next.stated) continue;
    if (isPassive(question.text) === isPassive(textOf(context.analysis.sentence))) return false;
  }
  return true;
}

function textOf({ article, start, end }: { article: { text: string } } & Span): string {
  return article.text.slice(start, end);
}

function isPassive(text: string): boolean {
  return /\b(?:is|are|was|were|been|being)\s+(?:\w+ly\s+)?\w+(?:ed|en|wn|ught|old|ade|ut)\s+(?:\S+\s+){0,4}?by\b/i.test(
    text,
  );
}
