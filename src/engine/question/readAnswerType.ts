import { UNITS } from '../../knowledge/units.js';
import { type Token, tokenize } from '../text/token.js';
import { wordClassOf } from '../text/wordClass.js';
import { type AnswerPattern, EXPANSION, HOW, KEYWORDS, LEADING, WHAT } from './answerPatterns.js';
import { type Asked, FACT } from './asked.js';
import { askingClause, plainQuestion } from './askingClause.js';
import { nounPhraseEnd } from './nounPhraseEnd.js';
import { readKeywords } from './readKeywords.js';
import { readMeaning } from './readMeaning.js';
import { LOOSE_NOUNS, TYPE_NOUNS } from './typeNouns.js';

/** Reads what kind of answer a question wants; a few keywords want a fact. */
export function readAnswerType(text: string): Asked {
  const folded = plainQuestion(text);
  const clause = askingClause(folded);
  const early = firstMatch(LEADING, clause) ?? firstMatch(EXPANSION, clause) ?? readMeaning(clause);
  if (early !== undefined) return early;
  if (/^how\b/.test(clause)) return readHow(folded) ?? readHow(clause) ?? FACT;
  if (/^(?:what|which|name)\b/.test(clause)) return firstMatch(WHAT, folded) ?? readWhich(clause);
  return readHow(clause) ?? firstMatch(KEYWORDS, clause) ?? readKeywords(clause);
}

function firstMatch(patterns: readonly AnswerPattern[], folded: string): Asked | undefined {
  for (const { expression, type, focus, loose } of patterns) {
    const match = expression.exec(folded);
    if (match === null) continue;
    const word = focus === 'focus' ? match.groups?.focus : focus;
    const explicit = loose !== true;
    if (type === 'count' && explicit) return readHowMany(folded, match.index, word);
    const asking = askingWords(match[0], word);
    if (type === 'figure' && word !== undefined) {
      // "how much Kazakh grain": what is measured is the last noun.
      const words = tokenize(folded, { start: match.index, end: folded.length });
      return { type, focus: nounPhraseEnd(words, 2)?.folded ?? word, explicit, asking };
    }
    return { type, focus: word, explicit, asking };
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
  const end = nounPhraseEnd(words, 2);
  // "how many boats race": what is counted stands in the plural, and a verb can look like a noun.
  const plural = words
    .slice(2, end === undefined ? 2 : words.indexOf(end) + 1)
    .findLast(({ folded: word }) => isPlural(word) || IRREGULAR_PLURALS.has(word));
  const noun = plural?.folded ?? end?.folded ?? first;
  return { type: 'count', focus: noun, explicit: true, asking: new Set(['many', 'number']) };
}

const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  'people ppl men women children policemen fishermen businessmen teeth feet mice sheep'.split(' '),
);

/** "which (three) neighbours", "what are the main exports": the noun behind the question word decides. */
function readWhich(folded: string): Asked {
  const words = tokenize(folded);
  const at = words.findIndex(({ folded: word }) => /^(?:which|what|name)$/.test(word));
  const isName = words[at]?.folded === 'name' && words[at + 1]?.folded === 'of';
  const found = isName ? words[at] : nounPhraseEnd(words, at + 1);
  if (found === undefined || isAct(words, at, found)) return FACT;
  const contact = words.slice(at + 1).find(({ folded: word }) => CONTACTS.has(word));
  if (contact !== undefined && contact.start <= found.start)
    return { ...FACT, focus: contact.folded, explicit: true };
  const noun = named(words, found) ?? found.folded;
  const type = TYPE_NOUNS.get(noun);
  if (type === 'count') return readHowMany(folded, found.start, countedBehind(words, found));
  const asking = askingWords(`${noun} ${found.folded}`, undefined);
  // "what kind of company": a description, and no company's name.
  if (KIND.test(folded)) return { ...FACT, focus: noun, asking };
  if (type !== undefined) return { type, focus: noun, explicit: !LOOSE_NOUNS.has(noun), asking };
  return { type: isPlural(noun) ? 'list' : 'fact', focus: noun, explicit: false, asking };
}

const KIND = /^(?:what|which)(?: is| are| was| were)?(?: the)? (?:kind|type|sort)s? of\b/;

/** "what happened", "what is considered", "what fueled growth": a verb right behind the question word, with no article to make it a noun. */
function isAct(words: readonly Token[], at: number, found: Token): boolean {
  const isVerb = ({ folded }: Token) => wordClassOf(folded) === 'verb' && !TYPE_NOUNS.has(folded);
  const before = words[words.indexOf(found) - 1]?.folded ?? '';
  if (/^(?:what|is|are|was|were)$/.test(before) && isVerb(found)) return true;
  const next = words[at + 1];
  // "what printed books are kept": with another verb behind it, the first describes a noun.
  return (
    words[at]?.folded === 'what' &&
    next !== undefined &&
    next !== found &&
    !AUXILIARY.test(next.folded) &&
    isVerb(next) &&
    !words.slice(at + 2).some(({ folded }) => AUXILIARY.test(folded))
  );
}

const AUXILIARY =
  /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must)$/;

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

function askingWords(matched: string, focus: string | undefined): ReadonlySet<string> {
  return new Set(
    tokenize(matched)
      .map(({ folded }) => folded)
      .filter((word) => word !== focus && ASKING.has(word)),
  );
}

/** Words of the patterns that need not stand in an answer. */
const ASKING: ReadonlySet<string> = new Set(
  'based located situated headquartered take took taken taking place stand stands abbreviation acronym short meaning mean means full form long old age year date dates day month time number percentage percent share proportion growth rate yoy year-on-year position job post role title occupation name reason reasons cause come many much few grow increase rise expensive'.split(
    ' ',
  ),
);
