import type { AnswerType } from './answerType.js';

/** A form of question and what it asks for; over folded text without the marks at its end. */
export interface AnswerPattern {
  readonly expression: RegExp;
  readonly type: AnswerType;
  /** What the answer is bound to: the capture group of this name, or a word of its own. */
  readonly focus?: 'focus' | 'born';
  /** Whether an answer may well be of another type too ("how much of it": a share, an amount, a half). */
  readonly loose?: true;
}

const GROWING =
  '(?:grow|grew|grown|growth|rise|rose|risen|increase|increased|fall|fell|fallen|drop|dropped|decline|declined|decrease|decreased|shrink|shrank|shrunk|jump|jumped|surge|surged|climb|climbed|slow|slowed|change|changed|go up|gone up|went up|go down|gone down|went down)';

/** What can follow a verb of growth that has no object: "spend on fall prevention" has none. */
const AS_VERB =
  '(?=$|,? (?:in|by|from|to|during|between|since|over|last|this|that|compared|and|on|after|before|when|while|within|for|at|under|year|per|each|[0-9]|q[1-4]|h[12]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))';

/** Where something stands in an order; "the fourth ranked cause" and "a high-ranking guest" ask for no place. */
const RANKED =
  '(?:(?<!high|top|senior|low)[ -](?:rank|ranks|ranking)\\b|\\branked(?=$| (?:in|among|amongst|by|for|on|as|at|out|this|last)\\b))';

/** A question word (or a verb) at the head decides for all that follows: "who owns 40 percent of Acme" wants a person. */
export const LEADING: readonly AnswerPattern[] = [
  { expression: /^who(?:m|se)?\b/, type: 'person' },
  {
    expression: /(?<=^when\b.*)\b(?:take place|took place|taken place|taking place)\b/,
    type: 'date',
  },
  { expression: /^when\b/, type: 'date' },
  { expression: new RegExp(`^where\\b.*${RANKED}`), type: 'rank' },
  { expression: /^where\b.*\bborn\b/, type: 'place', focus: 'born' },
  // Where something is or was held is told as often without the verb ("X, of Faro").
  {
    expression:
      /(?<=^where\b.*)\b(?:based|located|situated|headquartered|take place|took place|taken place|taking place)\b/,
    type: 'place',
  },
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
  { expression: /\bhow (?:many|few) of\b/, type: 'count', loose: true },
  { expression: /\bhow (?:many|few) (?<focus>\w+)/, type: 'count', focus: 'focus' },
  { expression: /\bhow (?:many|few)$/, type: 'count' },
  { expression: /\bhow long ago\b/, type: 'date' },
  {
    expression: new RegExp(
      `\\bhow (?:much|fast|quickly|rapidly|strongly|steeply|sharply)\\b.*\\b${GROWING}${AS_VERB}`,
    ),
    type: 'share',
    loose: true,
  },
  {
    expression: new RegExp(`\\b${GROWING}\\b.*\\bby how much\\b`),
    type: 'share',
    loose: true,
  },
  // "how long has it stood": a measure, or "since 1960".
  { expression: /\bhow long (?:has|have|had)\b/, type: 'measure', loose: true },
  { expression: /\bhow much\b.*\bweigh(?:s|ed)?\b/, type: 'measure' },
  { expression: /\bhow (?:long|far|tall|high|deep|wide|big|large|heavy|fast)\b/, type: 'measure' },
  { expression: new RegExp(`\\bhow\\b.*${RANKED}`), type: 'rank' },
  // "how much of the rice": a share as a rule, else an amount.
  { expression: /\bhow much of\b/, type: 'share', loose: true },
  { expression: /\bhow much (?:more|less|longer|further)\b/, type: 'figure', loose: true },
  {
    expression:
      /\bhow much (?!(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|money|cash|funding|more|less|it|he|she|they)\b)(?:the )?(?<focus>[a-z]+)\b/,
    type: 'figure',
    focus: 'focus',
  },
  { expression: /\bhow (?:much|expensive)\b/, type: 'money' },
];

/** Forms that ask for a full name or a meaning, wherever they stand. */
export const EXPANSION: readonly AnswerPattern[] = [
  {
    expression:
      /\b(?:stands? for|short for|spell(?:ed|s)? out|full (?:name|form) of|full form$|(?:is|are) the full (?:name|form)$)/,
    type: 'expansion',
  },
  // The word alone can be the subject: "which abbreviations are spoken as words".
  {
    expression:
      /\b(?:abbreviation|acronym|abbreviated) (?:of|for|to|as)\b|\b(?:abbreviation|abbreviated|acronym)$|\b(?:abbreviation|acronym) \S{2,8}$/,
    type: 'expansion',
  },
];

/** Forms that ask for a full name where a short one is asked about ("CFU meaning"), and for an explanation elsewhere. */
export const MEANING: readonly RegExp[] = [
  /\bmeaning of (?:the )?(?<subject>.+)$/,
  /\bwhat (?:does|do|did) (?:the )?(?<subject>.+) mean$/,
  /^(?:(?:what|what is) )?(?:the )?(?<subject>.+?) (?:meaning|means?)$/,
];

/** Questions with "what" or "which", before the noun behind it is read. */
export const WHAT: readonly AnswerPattern[] = [
  {
    expression:
      /\bwhat (?:caused?|led to|prompted|triggered|sparked|spurred|fuell?ed|drove|brought about|contributed to)\b/,
    type: 'reason',
  },
  { expression: /\bwhat does .* do$/, type: 'role' },
  {
    expression:
      /\b(?:director|head|minister|chairman|chair|member|secretary|president|boss) of what\b/,
    type: 'role',
  },
  { expression: new RegExp(`\\b(?:what|which)\\b.*${RANKED}`), type: 'rank' },
  { expression: /\b(?:birthplace|place of birth)\b/, type: 'place', focus: 'born' },
];

/** Keywords and questions that begin otherwise, in this order. */
export const KEYWORDS: readonly AnswerPattern[] = [
  {
    expression:
      /\bwhy (?:is|are|was|were|do|does|did|has|have|will|can)\b|^reasons?\b|\b(?:reasons?|cause) (?:for|of|behind|why|that)\b/,
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
