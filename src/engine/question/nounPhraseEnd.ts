import type { Token } from '../text/token.js';
import { wordClassOf } from '../text/wordClass.js';
import { TYPE_NOUNS } from './typeNouns.js';

/** How many words behind a question word its noun is looked for. */
const REACH = 6;

/**
 * The last word of the noun phrase that begins at an index, up to a verb, a preposition or the end:
 * "which *road border gates* opened". Verbs are told without a context, so the first word is never one.
 */
export function nounPhraseEnd(words: readonly Token[], from: number): Token | undefined {
  let noun: Token | undefined;
  let describing: Token | undefined;
  for (let at = from; at < from + REACH; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (noun === undefined && SKIPPED.test(word.folded)) continue;
    if (STOPS.has(word.folded) || word.folded.endsWith("n't")) break;
    const kind = wordClassOf(word.folded);
    // "Hanoi's main exports": an adjective is never the end, unless nothing else stands there.
    if (kind === 'describing' || (kind === 'number' && noun === undefined)) {
      describing ??= word;
      continue;
    }
    if (noun !== undefined && kind === 'verb') break;
    if (noun !== undefined && isVerbHere(noun, word, words[at + 1])) break;
    noun = word;
  }
  return noun ?? describing;
}

/** "which city hosts", "which city hosts the fair": a noun's form where only a verb can stand. */
function isVerbHere(noun: Token, word: Token, next: Token | undefined): boolean {
  if (!/[^s]s$/.test(word.folded) || /[^s]s$/.test(noun.folded)) return false;
  return next === undefined ? TYPE_NOUNS.has(noun.folded) : OBJECT.test(next.folded);
}

const OBJECT = /^(?:the|a|an|this|that|its|his|her|their|it|them|most|more|all)$/;
const SKIPPED = /^(?:is|are|was|were|the|a|an|main|top|of)$/;

/** Words at which a noun phrase ends, beside those that are known for verbs. */
const STOPS: ReadonlySet<string> = new Set(
  `is are was were do does did has have had will would can could should may might must
   of in on at to for from with by between about after before during since until against into over under as
   that who which whom whose what where when why how the a an and or but than not both up down out off
   i you he she it we they them him her us me there here this these those
   signed went made said got took won held gave led`.split(/\s+/),
);
