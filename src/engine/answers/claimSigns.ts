import { termOf } from '../text/termOf.js';

/** Openings and turns of a sentence that states somebody's view, wish or doings, and nothing that an article could bear out. Folded. */
export const NO_CLAIM: readonly RegExp[] = [
  // a view
  /\b(?:imo|imho|in my (?:humble )?(?:opinion|view)|if you ask me|personally|to me)\b/,
  /\b(?:i|we)(?:'d| would| really| just| also| honestly)* (?:think|believe|feel|guess|suppose|reckon|doubt|bet|hope|wish|want|love|like|hate|prefer|wonder|agree|disagree)\b/,
  /\b(?:should|ought to|hopefully|maybe|perhaps|probably)\b/,
  /\b(?:what a|how) (?:great|nice|lovely|sad|shame|pity|awful|terrible|beautiful)\b/,
  // about the writer
  /^(?:i|i'm|i've|i'd|i'll|im|ive|my|we|we're|we've|we'll|our|me)\b(?! (?:read|saw|heard|learned|learnt)\b)/,
  // to the reader
  /^(?:please|pls|let's|lets|can you|could you|would you|will you|do you|did you|have you|look|see|check|read|click|note|remember|imagine|suppose|send|give|tell|ask|show|try|help|vote|join|stop|come|go|thank|thanks|sorry|hello|hi|hey)\b/,
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|would|could|should)\b/,
  /^can (?:i|you|we|he|she|it|they|the|a|an|any|some|someone|anyone)\b/,
];

/** Lead-ins that are no part of what is claimed: "I read that …", "fun fact: …". Folded, at the sentence's start. */
export const LEAD_INS: readonly RegExp[] = [
  /^(?:(?:i|we) (?:just |also |have |once )*(?:read|saw|heard|learned|learnt)(?: somewhere| recently| today)*(?: that)?)\b[\s,:]*/,
  /^(?:btw|fyi|fun fact|fact|apparently|actually|also|indeed|in fact|did you know(?: that)?|the thing is|well|so|yes|no|yeah|nope|lol)\b[\s,:]+/,
];

/** Terms of verbs that report what happened: with one of these a sentence is a claim without figure, date or name. */
export const FACT_VERBS: ReadonlySet<string> = new Set(
  `open close build found launch start begin end finish complete sign ratify approve reject pass ban
  adopt cancel suspend resume delay postpone announce report publish release confirm deny elect
  appoint name replace resign retire dismiss arrest charge sentence kill die injure destroy damage
  rise fall grow shrink increase decrease drop climb jump surge slump decline double halve triple
  export import ship sell buy purchase supply produce make cost earn lose win beat pay fund lend
  borrow donate invest raise cut lower reach exceed visit meet receive host attend move merge
  acquire own employ hire`
    .split(/\s+/)
    .map(termOf),
);
