import { isMostlyCapital } from '../language/casing.js';
import { isEnglishWord, relatedTerms } from '../language/relatedWords.js';
import { termOf } from '../language/termOf.js';
import { type TermToken, termTokens } from '../language/terms.js';
import { wordClassOf } from '../language/wordClass.js';
import type { Lexicon } from '../search/lexicon.js';
import { LOOSE_PLACES } from './data/loosePlaces.js';
import { COMPASS, UNIT_WORDS } from './data/modifiers.js';
import { SHORT_FORMS } from './data/shortForms.js';
import { WIDE_NOUNS } from './data/typeNouns.js';
import type { QuestionTerm } from './question.js';
import type { Asked } from './readAnswerType.js';
import { synonymsOf } from './synonyms.js';

/** How much a word of our own synonym groups counts beside the word itself. */
const SYNONYM = 0.6;
/** Related words that count less than this are more chance than sense. */
const LEAST_RELATED = 0.25;
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
  let name = isNameToken(text, token, tokens, lexicon);
  if (!name) {
    for (const { term: other, strength, relation } of relatedTerms(term)) {
      if (relation !== 'opposite' && strength >= LEAST_RELATED && lexicon.frequency(other) > 0)
        offer(other, Math.min(SYNONYM, strength));
    }
    for (const other of synonymsOf(term)) if (lexicon.frequency(other) > 0) offer(other, SYNONYM);
  }
  if (!stated && fullForms.length === 0 && token.kind === 'word' && !term.startsWith('@')) {
    for (const { word, distance } of lexicon.mender.mend(token.folded)) {
      // A real word that the collection happens not to have is no slip of another one, unless very like it.
      if (isEnglishWord(token.folded) && (distance > 1 || token.folded.length < 8)) continue;
      if (word.charAt(0) !== token.folded.charAt(0)) continue;
      offer(termTokens(word)[0]?.term ?? termOf(word), MENDED[distance] ?? 0);
      if (isMostlyCapital(lexicon.casing, word)) name = true;
    }
  }
  const found = [...alternatives.keys()].filter((other) => lexicon.frequency(other) > 0);
  const known = stated || fullForms.length > 0 || found.length > 0;
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
      asked.asking.has(token.folded) ||
      UNIT_WORDS.has(token.folded) ||
      (asked.focus === token.folded && WIDE_NOUNS.has(token.folded)),
  };
}

/** The well-known full forms of which the collection has every word. */
function commonForms(folded: string, lexicon: Lexicon): string[][] {
  return (SHORT_FORMS.get(folded) ?? [])
    .map((form) => form.split(' ').map(termOf))
    .filter((form) => form.every((term) => lexicon.frequency(term) > 0));
}

/** A capital inside a question, or a word that the collection writes with a capital. */
function isNameToken(
  text: string,
  token: TermToken,
  tokens: readonly TermToken[],
  lexicon: Lexicon,
): boolean {
  if (token.term?.startsWith('@')) return true;
  if (token.kind === 'number' || UNIT_WORDS.has(token.folded)) return false;
  if (lexicon.fullForms(token.folded).length > 0) return true;
  if (isMostlyCapital(lexicon.casing, token.folded)) return true;
  const at = tokens.indexOf(token);
  const next = tokens[at + 1];
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
