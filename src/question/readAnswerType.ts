import { UNITS } from '../language/data/units.js';
import { fold } from '../language/fold.js';
import { type Token, tokenize } from '../language/token.js';
import { wordClassOf } from '../language/wordClass.js';
import type { AnswerType } from './answerType.js';
import {
  type AnswerPattern,
  EXPANSION,
  HOW,
  KEYWORDS,
  LEADING,
  WHAT,
} from './data/answerPatterns.js';
import { TYPE_NOUNS } from './data/typeNouns.js';
import { nounPhraseEnd } from './nounPhraseEnd.js';

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

/** Longer than any question; what lies beyond says nothing about its type. */
const LONGEST = 2_000;

/** Reads what kind of answer a question wants; a few keywords want a fact. */
export function readAnswerType(text: string): Asked {
  const folded = plainQuestion(text);
  const early = firstMatch(LEADING, folded) ?? firstMatch(EXPANSION, folded);
  if (early !== undefined) return early;
  if (/^how\b/.test(folded)) return readHow(folded) ?? FACT;
  if (/^(?:what|which|name)\b/.test(folded)) return firstMatch(WHAT, folded) ?? readWhich(folded);
  return (
    readHow(folded) ??
    // "she is director of what", "trade rose by what percentage"
    firstMatch(/\b(?:what|which)\b/.test(folded) ? [...WHAT, ...KEYWORDS] : KEYWORDS, folded) ??
    (/\b(?:what|which)\b/.test(folded) ? readWhich(folded) : readKeywords(folded))
  );
}

const FACT: Asked = { type: 'fact', focus: undefined, explicit: false, asking: new Set() };

/** Folded, "what's" as "what is", without what leads up to the question and the marks behind it. */
function plainQuestion(text: string): string {
  const spaced = fold(text.slice(0, LONGEST)).replace(/\s+/g, ' ');
  let end = spaced.length;
  while (end > 0 && ' ?!.'.includes(spaced.charAt(end - 1))) end--;
  return spaced
    .slice(0, end)
    .trimStart()
    .replace(/\b(what|who|when|where|how)(?:'s|s)\b/g, '$1 is')
    .replace(PREAMBLE, '')
    .replace(PREPOSITION, '');
}

/** "please tell me", "do you know", "and": a question can follow. */
const PREAMBLE =
  /^(?:(?:and|but|so|ok|okay|hi|hey|hello|please|pls|then|also|now),? |(?:can|could|would) you (?:please )?(?:tell|show) me |(?:please )?tell me |do you know |i want to know |i wonder ){1,4}(?=\w)/;
/** "in which year", "by how much", "since when" */
const PREPOSITION =
  /^(?:in|on|at|by|to|from|for|with|of|since|until|under|during|about) (?=(?:what|which|how|who|whom|whose|when|where)\b)/;

function firstMatch(patterns: readonly AnswerPattern[], folded: string): Asked | undefined {
  for (const { expression, type, focus } of patterns) {
    const match = expression.exec(folded);
    if (match === null) continue;
    const word = focus === 'focus' ? match.groups?.focus : focus;
    if (type === 'count') return readHowMany(folded, match.index, word);
    return { type, focus: word, explicit: true, asking: askingWords(match[0], word) };
  }
  return undefined;
}

function readHow(folded: string): Asked | undefined {
  return /\bhow\b/.test(folded) ? firstMatch(HOW, folded) : undefined;
}

/** "how many road border gates": the last noun is counted; "how many km" wants a measure. */
function readHowMany(folded: string, at: number, first: string | undefined): Asked {
  if (first !== undefined && Object.hasOwn(UNITS, first) && !/\d/.test(first)) {
    return { type: 'measure', focus: first, explicit: true, asking: new Set(['many', first]) };
  }
  const words = tokenize(folded, { start: at, end: folded.length });
  const noun = nounPhraseEnd(words, 2)?.folded ?? first;
  return { type: 'count', focus: noun, explicit: true, asking: new Set(['many', 'number']) };
}

/** "which (three) neighbours", "what are the main exports": the noun behind the question word decides. */
function readWhich(folded: string): Asked {
  const words = tokenize(folded);
  const at = words.findIndex(({ folded: word }) => /^(?:which|what|name)$/.test(word));
  const isName = words[at]?.folded === 'name' && words[at + 1]?.folded === 'of';
  const found = isName ? words[at] : nounPhraseEnd(words, at + 1);
  if (found === undefined || isAct(words, found)) return FACT;
  const contact = words.slice(at + 1).find(({ folded: word }) => CONTACTS.has(word));
  if (contact !== undefined && contact.start <= found.start)
    return { ...FACT, focus: contact.folded, explicit: true };
  const noun = named(words, found) ?? found.folded;
  const type = TYPE_NOUNS.get(noun);
  if (type === 'count') return readHowMany(folded, found.start, countedBehind(words, found));
  const asking = askingWords(`${noun} ${found.folded}`, undefined);
  if (type !== undefined) return { type, focus: noun, explicit: true, asking };
  return { type: isPlural(noun) ? 'list' : 'fact', focus: noun, explicit: false, asking };
}

/** "what happened", "what is considered": a verb right behind the question word, with no article to make it a noun. */
function isAct(words: readonly Token[], found: Token): boolean {
  const before = words[words.indexOf(found) - 1]?.folded ?? '';
  return (
    /^(?:what|is|are|was|were)$/.test(before) &&
    wordClassOf(found.folded) === 'verb' &&
    !TYPE_NOUNS.has(found.folded)
  );
}

/** Where somebody can be reached; a sentence without the word itself tells none. */
const CONTACTS: ReadonlySet<string> = new Set(
  'email phone telephone fax address website hotline'.split(' '),
);

/** "the mayor's name", "the name of the company", "what kind of fair": the noun that is named. */
function named(words: readonly Token[], { folded, start }: Token): string | undefined {
  if (!/^(?:name|kind|type|sort)$/.test(folded)) return undefined;
  const at = words.findIndex((word) => word.start === start);
  if (words[at + 1]?.folded === 'of') {
    const end = nounPhraseEnd(words, at + 2)?.folded;
    if (end !== undefined && TYPE_NOUNS.has(end)) return end;
    // "name of Ana Ruiz's wife": names can hold words that end a phrase.
    return words.slice(at + 2).find((word) => TYPE_NOUNS.has(word.folded))?.folded ?? end;
  }
  const before = words[at - 1]?.folded;
  return before !== undefined && TYPE_NOUNS.get(before) !== undefined ? before : undefined;
}

/** "(number of) ships" */
function countedBehind(words: readonly Token[], { start }: Token): string | undefined {
  return words[words.findIndex((word) => word.start === start) + 2]?.folded;
}

function isPlural(noun: string): boolean {
  return /[^siu]s$/.test(noun) && !SINGULAR.has(noun);
}

/** Words that end like a plural and are none. */
const SINGULAR: ReadonlySet<string> = new Set('news series species gas bias'.split(' '));

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
    return { ...FACT, type: 'figure' };
  }
  return FACT;
}

function askingWords(matched: string, focus: string | undefined): ReadonlySet<string> {
  return new Set(
    tokenize(matched)
      .map(({ folded }) => folded)
      .filter((word) => word !== focus && ASKING.has(word)),
  );
}

/** Words of the patterns that need not stand in an answer. */
const ASKING: ReadonlySet<string> = new Set(
  'stand stands abbreviation acronym short meaning mean means full form long old age year date dates day month time number percentage percent share proportion growth rate yoy year-on-year position job post role title occupation name reason reasons cause come many much few grow increase rise expensive'.split(
    ' ',
  ),
);
