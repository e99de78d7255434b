import { UNITS } from '../language/data/units.js';
import { fold } from '../language/fold.js';
import { type Token, tokenize } from '../language/token.js';
import type { AnswerType } from './answerType.js';
import { TYPE_NOUNS } from './data/typeNouns.js';

/** What a question asks for. */
export interface Asked {
  readonly type: AnswerType;
  /** The noun that the answer is bound to ("which *company*", "how many *days*"), folded. */
  readonly focus: string | undefined;
  /** Whether the question names its type outright (a question word or "name of …") rather than by habit. */
  readonly explicit: boolean;
  /** Folded words that only ask and need not stand in the answer ("meaning", "dates"). */
  readonly asking: ReadonlySet<string>;
}

interface Pattern {
  readonly expression: RegExp;
  readonly type: AnswerType;
  /** Which capture group, if any, is the focus. */
  readonly focus?: boolean;
}

const AUX = '(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)';

/** In this order; the first that matches decides. Over folded text. */
const PATTERNS: readonly Pattern[] = [
  {
    expression:
      /\b(?:stands? for|abbreviat\w+|short for|acronym|spell(?:ed|s)? out|full (?:name|form) of)\b/,
    type: 'expansion',
  },
  { expression: /\b(?:meaning|mean|means)\??\s*$/, type: 'expansion' },
  {
    expression:
      /^\s*(?:why|how come|what for)\b|\bwhy (?:is|are|was|were|do|does|did|has|have|will|can)\b|\b(?:reasons?|cause) (?:for|of|behind|why)\b|\bwhat (?:caused?|led to)\b/,
    type: 'reason',
  },
  { expression: /\bhow old\b|\b(?:age|aged) of\b|\b's age\b|\bage\??$/, type: 'age' },
  { expression: /\bhow (?:many|few) (?<focus>\w+)/, type: 'count', focus: true },
  { expression: /\bnumber of (?<focus>\w+)/, type: 'count', focus: true },
  { expression: /\bhow (?:long|far|tall|high|deep|wide|big|large|heavy|fast)\b/, type: 'measure' },
  {
    expression:
      /\b(?:what|which) (?:share|percentage|percent|proportion)\b|\b(?:growth|increase|yoy|year-on-year)(?: rate)?\b.*\b(?:of|in)\b|\bhow (?:much|fast) (?:did|has|have|does|do)\b.*\b(?:grow|grown|rise|risen|increase|increased|fall|fallen|drop|dropped|decline|declined|shrink|jump|surge|climb|change)\b|\bshare of\b|\bgrowth\b|\bpercent(?:age)?\b/,
    type: 'share',
  },
  { expression: /\bhow much\b|\bhow expensive\b/, type: 'money' },
  { expression: /\b(?:what|which) year\b|\bin (?:what|which) year\b/, type: 'year' },
  {
    expression:
      /\bwhen(?:s|'s)?\b|\b(?:what|which) (?<focus>date|day|month|time)s?\b|\bdates?\??$|\bdates? of\b|\bhow long ago\b/,
    type: 'date',
    focus: true,
  },
  {
    expression:
      /\b(?:where|what|which|how)\b.*\brank(?:s|ed|ing)?\b|\b(?:what|which) (?:rank|position)\b/,
    type: 'rank',
  },
  { expression: /\bwhere(?:s|'s)?\b/, type: 'place' },
  {
    expression:
      /\bwho(?:m|s|se|'s)?\b|\bname of\b.*\b(?:president|minister|wife|husband|mayor|leader|chief|head|chairman|secretary|director)\b/,
    type: 'person',
  },
  {
    expression:
      /\b(?:position|job|post|role|title|occupation)\b\??\s*$|\bwhat does .* do\b|\b(?:director|head|minister|chairman|chair|member|secretary|president|boss) of what\b|\bwhat(?:'s| is| was)? (?:the )?(?:job|position|post|role)\b/,
    type: 'role',
  },
  {
    expression: /\b(?:which|what|name)\b(?: \w+){0,2}? (?<focus>[a-z]+)\b/,
    type: 'fact',
    focus: true,
  },
  { expression: new RegExp(`^\\s*${AUX}(?:n't)?\\b`), type: 'yesno' },
];

/** Reads what kind of answer a question wants; a few keywords want a fact. */
export function readAnswerType(text: string): Asked {
  const folded = fold(text).replace(/\s+/g, ' ').trim();
  for (const { expression, type, focus } of PATTERNS) {
    const match = expression.exec(folded);
    if (match === null) continue;
    if (type === 'fact') return readWhich(folded);
    const word = focus === true ? match.groups?.focus : undefined;
    if (type === 'count') return readHowMany(folded, match.index, word);
    return { type, focus: word, explicit: true, asking: askingWords(match[0], word) };
  }
  return readKeywords(folded);
}

/** "how many road border gates": the last noun is counted; "how many km" wants a measure. */
function readHowMany(folded: string, at: number, first: string | undefined): Asked {
  if (first !== undefined && Object.hasOwn(UNITS, first) && !/\d/.test(first)) {
    return { type: 'measure', focus: first, explicit: true, asking: new Set(['many', first]) };
  }
  const words = tokenize(folded, { start: at, end: folded.length });
  const noun = nounPhraseEnd(words, 2) ?? first;
  return { type: 'count', focus: noun, explicit: true, asking: new Set(['many', 'number']) };
}

/** "which (three) neighbours", "what are the main exports": the noun behind the question word decides. */
function readWhich(folded: string): Asked {
  const words = tokenize(folded);
  const at = words.findIndex(({ folded: word }) => /^(?:which|what|name)$/.test(word));
  const noun = nounPhraseEnd(words, at + 1);
  if (noun === undefined)
    return { type: 'fact', focus: undefined, explicit: false, asking: new Set() };
  const type = TYPE_NOUNS.get(noun);
  if (type !== undefined) return { type, focus: noun, explicit: true, asking: new Set() };
  const plural = /[^s]s$/.test(noun);
  return { type: plural ? 'list' : 'fact', focus: noun, explicit: false, asking: new Set() };
}

/** The last word of the noun phrase that begins at an index: up to a verb, a preposition or the end. */
function nounPhraseEnd(words: readonly Token[], from: number): string | undefined {
  let noun: string | undefined;
  for (const { folded } of words.slice(from, from + 6)) {
    if (/^(?:is|are|was|were|the|a|an|main|top|of)$/.test(folded) && noun === undefined) continue;
    if (STOPS.test(folded)) break;
    noun = folded;
  }
  return noun;
}

const STOPS =
  /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|of|in|on|at|to|for|from|with|by|between|that|who|which|the|a|an|and|or|about|signed|went|made|said|got|took|won|held|gave|led)$/;

function readKeywords(folded: string): Asked {
  const words = tokenize(folded);
  const last = words.at(-1)?.folded;
  const first = words[0]?.folded;
  for (const word of [last, first]) {
    const type = word === undefined ? undefined : TYPE_NOUNS.get(word);
    if (
      word !== undefined &&
      type !== undefined &&
      /^(?:date|year|share|role|money|count|measure|rank)$/.test(type)
    ) {
      return {
        type,
        focus: undefined,
        explicit: false,
        asking: type === 'money' ? new Set() : new Set([word]),
      };
    }
  }
  // "vietnam foreign minister", "head of the news agency": a post alone asks who holds it.
  const post = words.find(({ folded: word }) => TYPE_NOUNS.get(word) === 'person');
  if (post !== undefined && words.length <= 8 && !words.some(({ kind }) => kind === 'number')) {
    return { type: 'person', focus: post.folded, explicit: false, asking: new Set(['name']) };
  }
  if (words.some(({ folded: word }) => TYPE_NOUNS.get(word) === 'money')) {
    return { type: 'figure', focus: undefined, explicit: false, asking: new Set() };
  }
  return { type: 'fact', focus: undefined, explicit: false, asking: new Set() };
}

function askingWords(matched: string, focus: string | undefined): ReadonlySet<string> {
  return new Set(
    tokenize(matched)
      .map(({ folded }) => folded)
      .filter((word) => word !== focus && ASKING.has(word)),
  );
}

/** Words of the patterns above that need not stand in an answer. */
const ASKING: ReadonlySet<string> = new Set(
  'stand stands abbreviation acronym short meaning mean means full form long old age year date dates day month time number percentage percent share proportion growth rate yoy year-on-year position job post role title occupation name reason reasons cause come many much few grow increase rise expensive'.split(
    ' ',
  ),
);
