import type { AnswerType } from '../answerType.js';

/** A form of question and what it asks for; over folded text without the marks at its end. */
export interface AnswerPattern {
  readonly expression: RegExp;
  readonly type: AnswerType;
  /** What the answer is bound to: the capture group of this name, or a word of its own. */
  readonly focus?: 'focus' | 'born';
}

const GROWING =
  '(?:grow|grew|grown|growth|rise|rose|risen|increase|increased|fall|fell|fallen|drop|dropped|decline|declined|decrease|decreased|shrink|shrank|shrunk|jump|jumped|surge|surged|climb|climbed|slow|slowed|change|changed|go up|gone up|went up|go down|gone down|went down)';

/** A question word (or a verb) at the head decides for all that follows: "who owns 40 percent of Acme" wants a person. */
export const LEADING: readonly AnswerPattern[] = [
  { expression: /^who(?:m|se)?\b/, type: 'person' },
  { expression: /^when\b/, type: 'date' },
  { expression: /^where\b.*\brank(?:s|ed|ing)?\b/, type: 'rank' },
  { expression: /^where\b.*\bborn\b/, type: 'place', focus: 'born' },
  { expression: /^where\b/, type: 'place' },
  { expression: /^(?:why|how come|what for)\b/, type: 'reason' },
  {
    expression:
      /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)(?:n't)?\b/,
    type: 'yesno',
  },
];

/** Questions with "how", in this order. */
export const HOW: readonly AnswerPattern[] = [
  { expression: /\bhow old\b/, type: 'age' },
  { expression: /\bhow (?:many|much) (?:percent|percentage|per cent)\b/, type: 'share' },
  { expression: /\bhow (?:many|few) (?<focus>\w+)/, type: 'count', focus: 'focus' },
  { expression: /\bhow long ago\b/, type: 'date' },
  {
    expression: new RegExp(
      `\\bhow (?:much|fast|quickly|rapidly|strongly|steeply|sharply)\\b.*\\b${GROWING}\\b`,
    ),
    type: 'share',
  },
  { expression: new RegExp(`\\b${GROWING}\\b.*\\bby how much\\b`), type: 'share' },
  { expression: /\bhow (?:long|far|tall|high|deep|wide|big|large|heavy|fast)\b/, type: 'measure' },
  { expression: /\bhow\b.*\brank(?:s|ed|ing)?\b/, type: 'rank' },
  {
    expression:
      /\bhow much (?!(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|money|cash|funding|more|less|it|he|she|they)\b)(?:of )?(?:the )?(?<focus>[a-z]+)\b/,
    type: 'figure',
    focus: 'focus',
  },
  { expression: /\bhow (?:much|expensive)\b/, type: 'money' },
];

/** Forms that ask for a full name or a meaning, wherever they stand. */
export const EXPANSION: readonly AnswerPattern[] = [
  {
    expression:
      /\b(?:stands? for|abbreviat\w+|short for|acronym|spell(?:ed|s)? out|full (?:name|form) of|full form$|(?:is|are) the full (?:name|form)$)/,
    type: 'expansion',
  },
  // "meaning of CFU": a short name; of anything longer a meaning is told in other words.
  { expression: /\bmeaning of (?:the )?\S{2,6}$/, type: 'expansion' },
  { expression: /\b(?:meaning|mean|means)$/, type: 'expansion' },
];

/** Questions with "what" or "which", before the noun behind it is read. */
export const WHAT: readonly AnswerPattern[] = [
  { expression: /\bwhat (?:caused?|led to|prompted|triggered)\b/, type: 'reason' },
  { expression: /\bwhat does .* do$/, type: 'role' },
  {
    expression:
      /\b(?:director|head|minister|chairman|chair|member|secretary|president|boss) of what\b/,
    type: 'role',
  },
  { expression: /\b(?:what|which)\b.*\brank(?:s|ed|ing)?\b/, type: 'rank' },
  { expression: /\b(?:birthplace|place of birth)\b/, type: 'place', focus: 'born' },
];

/** Keywords and questions that begin otherwise, in this order. */
export const KEYWORDS: readonly AnswerPattern[] = [
  {
    expression:
      /\bwhy (?:is|are|was|were|do|does|did|has|have|will|can)\b|\b(?:reasons?|cause) (?:for|of|behind|why)\b/,
    type: 'reason',
  },
  { expression: /\b(?:birthplace|place of birth)\b/, type: 'place', focus: 'born' },
  {
    expression:
      /^(?<focus>email|e-mail|phone|telephone|fax|address|website|hotline)(?: (?:number|address))? (?:of|for)\b/,
    type: 'fact',
    focus: 'focus',
  },
  {
    expression:
      /\b(?<focus>email|e-mail|phone|telephone|fax|address|website|hotline)(?: (?:number|address))?$/,
    type: 'fact',
    focus: 'focus',
  },
  { expression: /^capital (?:city )?of\b|\bcapital(?: city)?$/, type: 'place' },
  { expression: /\b(?:age|aged) of\b|\bage$/, type: 'age' },
  { expression: /\bnumber of (?<focus>\w+)/, type: 'count', focus: 'focus' },
  {
    expression:
      /\b(?:growth|increase|yoy|year-on-year)(?: rate)?\b.*\b(?:of|in)\b|\bshare of\b|\bgrowth\b|\bpercent(?:age)?\b/,
    type: 'share',
  },
  { expression: /\bwhen\b|\bdates?$|\bdates? of\b/, type: 'date' },
  { expression: /\brank(?:s|ed|ing)?$/, type: 'rank' },
  { expression: /\bwhere\b/, type: 'place' },
  {
    expression:
      /\bwho(?:m|se)?\b|\bname of\b.*\b(?:president|minister|wife|husband|mayor|leader|chief|head|chairman|secretary|director)\b/,
    type: 'person',
  },
  { expression: /\b(?:position|job|post|role|title|occupation)$/, type: 'role' },
];
