import { LIGHT_WORDS } from '../../knowledge/lightWords.js';
import { LOOSE_PLACES } from '../../knowledge/loosePlaces.js';
import { COMPASS, MEASURE_WORDS, UNIT_WORDS } from '../../knowledge/modifiers.js';
import { PHRASAL_VERBS } from '../../knowledge/phrasalVerbs.js';
import { SHORT_FORMS } from '../../knowledge/shortForms.js';
import { TRADE_WORDS } from '../../knowledge/tradeWords.js';
import { VERBLIKE_CURRENCIES } from '../../knowledge/units.js';
import type { Lexicon } from '../index/collection/lexicon.js';
import { isMostlyCapital } from '../text/casing.js';
import { capitalsOf, placesLike } from '../text/placeNames.js';
import { isEnglishWord, relatedTerms } from '../text/relatedWords.js';
import { termOf } from '../text/termOf.js';
import { type TermToken, termTokens } from '../text/terms.js';
import { lemmaOf } from '../text/wink.js';
import { wordClassOf } from '../text/wordClass.js';
import type { AnswerType } from './answerType.js';
import type { Asked } from './asked.js';
import type { QuestionTerm } from './question.js';
import { synonymsOf } from './synonyms.js';
import { WIDE_NOUNS } from './typeNouns.js';

/** How much a word of our own synonym groups counts beside the word itself. */
const SYNONYM = 0.6;
/** Related words that count less than this are more chance than sense. */
const LEAST_RELATED = 0.25;
/** How much a capital counts for its country, where governments act and people travel. */
const CAPITAL = 0.55;
/** How much a people's name that two countries share counts for each of them. */
const SHARED_PEOPLE = 0.9;
/** How much a mended word counts, by slips. */
const MENDED = [1, 0.85, 0.7] as const;

/** Reads one word of a question, given all of its tokens; the token has a term. */
export function readTerm(
  text: string,
  token: TermToken,
  tokens: readonly TermToken[],
  lexicon: Lexicon,
  asked: Asked,
): QuestionTerm {
  const term = token.term as string; // the caller passes tokens with a term only
  const alternatives = new Map<string, number>();
  const offer = (other: string, strength: number) => {
    if (strength > (alternatives.get(other) ?? 0)) alternatives.set(other, strength);
  };
  const stated = lexicon.frequency(term) > 0;
  const fullForms = [...lexicon.fullForms(token.folded), ...commonForms(token.folded, lexicon)];
  for (const [place, strength] of LOOSE_PLACES.get(term) ?? []) offer(place, strength);
  for (const place of placesLike(term)) offer(place, SHARED_PEOPLE);
  if (!isCounted(tokens, asked))
    for (const capital of capitalsOf(term)) offer(termOf(capital), CAPITAL);
  let name = isNameToken(text, token, tokens, lexicon);
  const light = isLight(token, lexicon);
  if (light) name = false;
  const phrase = name ? undefined : phraseAt(token, tokens);
  for (const word of phrase?.split(' ') ?? []) offer(termOf(word), SYNONYM);
  if (!name && phrase === undefined) {
    for (const { term: other, strength, relation } of relatedTerms(term)) {
      if (relation !== 'opposite' && strength >= LEAST_RELATED && lexicon.frequency(other) > 0)
        offer(other, Math.min(SYNONYM, strength));
    }
    for (const other of synonymsOf(term)) if (lexicon.frequency(other) > 0) offer(other, SYNONYM);
  }
  if (
    !stated &&
    !light &&
    fullForms.length === 0 &&
    token.kind === 'word' &&
    !term.startsWith('@')
  ) {
    for (const { word, distance } of lexicon.mender.mend(token.folded)) {
      // A real word that the collection happens not to have is no slip of another one, unless very like it.
      if (isEnglishWord(token.folded) && (distance > 1 || token.folded.length < 8)) continue;
      if (word.charAt(0) !== token.folded.charAt(0)) continue;
      offer(termTokens(word)[0]?.term ?? termOf(word), MENDED[distance] ?? 0);
      if (isMostlyCapital(lexicon.casing, word)) name = true;
    }
  }
  const found = [...alternatives.keys()].filter((other) => lexicon.frequency(other) > 0);
  const unit = isUnit(token, stated, tokens);
  const known = stated || light || unit || fullForms.length > 0 || found.length > 0;
  // What neither the collection nor English knows is somebody's or some place's name.
  if (!known && token.kind === 'word' && !isEnglishWord(token.folded)) name = true;
  const idfs = stated ? [lexicon.idf(term)] : found.map((other) => lexicon.idf(other));
  return {
    term,
    folded: token.folded,
    wordClass: wordClassOf(token.folded),
    kind: name ? 'name' : token.kind === 'number' ? 'number' : 'word',
    idf: idfs.length === 0 ? lexicon.idf(term) : Math.max(...idfs),
    known,
    alternatives,
    opposites: name
      ? []
      : relatedTerms(term).flatMap(({ term: other, relation }) =>
          relation === 'opposite' ? [other] : [],
        ),
    fullForms,
    asking:
      light ||
      asked.asking.has(token.folded) ||
      unit ||
      (asked.focus === token.folded && WIDE_NOUNS.has(token.folded)),
  };
}

/** A word that only helps to ask, unless the collection has it for a name. */
export function isLight({ folded, kind }: TermToken, lexicon: Lexicon): boolean {
  return kind === 'word' && LIGHT_WORDS.has(folded) && !isMostlyCapital(lexicon.casing, folded);
}

/**
 * Names of currencies, and of measures that the collection writes otherwise ("kwh"), tell in what a
 * figure is wanted, unless the currency is itself the subject ("euro exchange rate").
 */
function isUnit(token: TermToken, stated: boolean, tokens: readonly TermToken[]): boolean {
  const { folded } = token;
  if (VERBLIKE_CURRENCIES.has(folded)) {
    // "who won the cup" names no currency; "in won", "5 million won" and "Korean won" do.
    const before = tokens[tokens.indexOf(token) - 1];
    return before?.folded === 'in' || before?.kind === 'number' || before?.term?.charAt(0) === '@';
  }
  if (UNIT_WORDS.has(folded)) return stated || !tokens.some(({ term }) => term === 'exchang');
  return !stated && MEASURE_WORDS.has(folded);
}

/** Whether trade or a figure is asked for: a capital's own is not its country's. */
function isCounted(tokens: readonly TermToken[], { type }: Asked): boolean {
  return (
    COUNTED.has(type) ||
    tokens.some(({ term }) => term !== undefined && Object.hasOwn(TRADE_WORDS, term))
  );
}

const COUNTED: ReadonlySet<AnswerType> = new Set([
  'money',
  'share',
  'count',
  'measure',
  'figure',
  'rank',
]);

/** The words for a verb and the particle behind it: "go down", "put its prices up". */
function phraseAt(token: TermToken, tokens: readonly TermToken[]): string | undefined {
  const verb = lemmaOf(token.folded);
  const at = tokens.indexOf(token);
  for (let ahead = at + 1; ahead <= at + PARTICLE_REACH; ahead++) {
    const particle = tokens[ahead]?.folded;
    if (particle === undefined) return undefined;
    const phrase = PHRASAL_VERBS.get(`${verb} ${particle}`);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** A particle stands right behind its verb or behind a short object. */
const PARTICLE_REACH = 3;

/** The well-known full forms of which the collection has every word. */
function commonForms(folded: string, lexicon: Lexicon): string[][] {
  return (SHORT_FORMS.get(folded) ?? [])
    .map((form) => form.split(' ').map(termOf))
    .filter((form) => form.every((term) => lexicon.frequency(term) > 0));
}

/**
 * "foreign", "main", "bank": a collection has such words in titles and names for the most part, and a
 * person who types them small means the word.
 */
function isOrdinary({ folded, capital }: TermToken): boolean {
  return !capital && isEnglishWord(folded);
}

/** Whether a word stands in the question beside another that the collection has for a name, too ("orange walk"). */
function standsInName(
  tokens: readonly TermToken[],
  at: number,
  { isNamePair, casing }: Lexicon,
): boolean {
  const own = tokens[at]?.folded ?? '';
  const [before, after, beyond] = [at - 1, at + 1, at + 2].map((place) => tokens[place]?.folded);
  return (
    (before !== undefined && (isMostlyCapital(casing, before) || isNamePair(before, own))) ||
    (after !== undefined && (isMostlyCapital(casing, after) || isNamePair(own, after))) ||
    // "tour of faro"
    (after === 'of' && beyond !== undefined && isMostlyCapital(casing, beyond))
  );
}

/** A capital inside a question, or a word that the collection writes with a capital. */
function isNameToken(
  text: string,
  token: TermToken,
  tokens: readonly TermToken[],
  lexicon: Lexicon,
): boolean {
  if (token.term?.startsWith('@')) return true;
  // Measures are written in capitals ("MW") and name nothing.
  if (token.kind === 'number' || UNIT_WORDS.has(token.folded) || MEASURE_WORDS.has(token.folded))
    return false;
  if (lexicon.fullForms(token.folded).length > 0) return true;
  const at = tokens.indexOf(token);
  const next = tokens[at + 1];
  if (isMostlyCapital(lexicon.casing, token.folded))
    return !isOrdinary(token) || standsInName(tokens, at, lexicon);
  // "west java" is not East Java: the point of the compass belongs to the name behind it.
  if (
    COMPASS.has(token.folded) &&
    next?.term !== undefined &&
    isMostlyCapital(lexicon.casing, next.folded)
  )
    return true;
  const shouts = !tokens.some(({ kind, capital }) => kind === 'word' && !capital);
  if (shouts || !token.capital) return false;
  if (at === 0 && (isEnglishWord(token.folded) || lexicon.casing.lowers(token.folded) > 0))
    return false;
  // A word that the collection writes in lower case is no name for being typed with a capital.
  return (
    lexicon.casing.lowers(token.folded) <= lexicon.casing.capitals(token.folded) &&
    /\p{Ll}/u.test(text)
  );
}
