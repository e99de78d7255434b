import type { Lexicon } from '../index/collection/lexicon.js';
import { findTradeFlows } from '../records/figures/tradeFlows.js';
import { countryNamed } from '../text/placeNames.js';
import { isEnglishWord } from '../text/relatedWords.js';
import { contains } from '../text/span.js';
import { termOf } from '../text/termOf.js';
import { type TermToken, termTokens } from '../text/terms.js';
import { findAmounts } from '../values/amounts.js';
import { findPeriods } from '../values/periods.js';
import type { Asked } from './asked.js';
import { POSTS, RANKS } from './askedPosts.js';
import type { Question, QuestionName, QuestionTerm } from './question.js';
import { readAnswerType } from './readAnswerType.js';
import { isLight, readTerm } from './readTerm.js';

/** Reads a question against what the collection's words say: which are names, which are misspelt, which are rare. */
export function readQuestion(text: string, lexicon: Lexicon): Question {
  const tokens = asTheCollectionWrites(text, lexicon);
  const periods = findPeriods(text);
  const inPeriod = (token: TermToken) => periods.some((period) => contains(period, token));
  const asked = readAnswerType(withoutLeadingName(text, tokens, lexicon));
  const content = tokens.filter((token) => token.term !== undefined && !inPeriod(token));
  const terms = content.map((token) => readTerm(text, token, tokens, lexicon, asked));
  const isName = (index: number) => {
    const at = content.indexOf(tokens[index] as TermToken); // findTradeFlows keeps its index in range
    return terms[at]?.kind === 'name';
  };
  const names = readNames(text, content, terms, lexicon);
  const flow = findTradeFlows(tokens, isName)[0];
  return {
    text,
    tokens,
    terms,
    names,
    periods,
    amounts: findAmounts(text).filter(
      (amount) => !periods.some((period) => contains(period, amount)),
    ),
    flow,
    asked: settle(asked, tokens, terms, flow !== undefined, periods.length > 0),
    ranks: new Set(terms.flatMap(({ term }) => (RANKS.has(term) ? [term] : []))),
  };
}

/** "can tho exports" asks nothing with its "can": the name that it begins is no auxiliary. */
function withoutLeadingName(
  text: string,
  [first, second]: readonly TermToken[],
  lexicon: Lexicon,
): string {
  const isName =
    first !== undefined &&
    second !== undefined &&
    NAMELIKE_AUXILIARIES.has(first.folded) &&
    lexicon.isNamePair(first.folded, second.folded);
  return isName ? text.slice(first.end) : text;
}

const NAMELIKE_AUXILIARIES: ReadonlySet<string> = new Set('can will may do has'.split(' '));

/** "Ha Noi" for Hanoi, "cantho" for Can Tho: words that the collection joins or splits otherwise are read its way. */
function asTheCollectionWrites(text: string, lexicon: Lexicon): TermToken[] {
  const tokens = termTokens(text);
  const result: TermToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = asCountry(tokens[at] as TermToken, lexicon); // at < length
    const next = tokens[at + 1];
    if (next !== undefined && areOneWord(token, next, lexicon)) {
      const folded = token.folded + next.folded;
      result.push({ ...token, end: next.end, folded, term: termOf(folded) });
      at++;
      continue;
    }
    result.push(...(twoWords(token, lexicon) ?? [mended(token, lexicon)]));
  }
  return result;
}

/**
 * Countries as people type them: "turkey" and "chad" in lower case where the collection speaks of the
 * country rather than of the bird, "brazils" without its apostrophe.
 */
function asCountry(token: TermToken, { frequency }: Lexicon): TermToken {
  const { folded, kind, term } = token;
  if (kind !== 'word' || term === undefined || term.startsWith('@')) return token;
  const named = countryNamed(folded) ?? (frequency(term) === 0 ? countryOwner(folded) : undefined);
  return named !== undefined && frequency(named) >= frequency(term)
    ? { ...token, term: named }
    : token;
}

function countryOwner(folded: string): string | undefined {
  return folded.endsWith('s') ? countryNamed(folded.slice(0, -1)) : undefined;
}

function areOneWord(token: TermToken, next: TermToken, { mender }: Lexicon): boolean {
  const together = token.folded + next.folded;
  return (
    token.kind === 'word' &&
    next.kind === 'word' &&
    next.start - token.end === 1 &&
    together.length > 4 &&
    (mender.count(token.folded) === 0 || mender.count(next.folded) === 0) &&
    mender.count(together) > 0
  );
}

/** A slip in a word that is none of English's is mended for good; what could be another real word is left to `readTerm`. */
function mended(token: TermToken, lexicon: Lexicon): TermToken {
  const { folded, kind, term } = token;
  if (kind !== 'word' || term === undefined || term.startsWith('@')) return token;
  if (isLight(token, lexicon)) return token;
  if (lexicon.frequency(term) > 0 || lexicon.fullForms(folded).length > 0 || isEnglishWord(folded))
    return token;
  const [best, second] = lexicon.mender.mend(folded);
  const clear = best !== undefined && (second === undefined || second.distance > best.distance);
  if (!clear || best.word.charAt(0) !== folded.charAt(0)) return token;
  return { ...token, folded: best.word, term: termTokens(best.word)[0]?.term ?? termOf(best.word) };
}

function twoWords(token: TermToken, { mender, isNamePair }: Lexicon): TermToken[] | undefined {
  const { folded, kind, start, end, capital, term } = token;
  if (kind !== 'word' || term === undefined || folded.length < 5 || mender.count(folded) > 0)
    return undefined;
  if (folded.length !== end - start) return undefined;
  for (let cut = 2; cut <= folded.length - 2; cut++) {
    const [left, right] = [folded.slice(0, cut), folded.slice(cut)];
    if (!isNamePair(left, right)) continue;
    return [
      { kind, start, end: start + cut, folded: left, capital, term: termOf(left) },
      { kind, start: start + cut, end, folded: right, capital, term: termOf(right) },
    ];
  }
  return undefined;
}

/** Adjacent name words that the collection writes side by side, or that the question does, are one name. */
function readNames(
  text: string,
  content: readonly TermToken[],
  terms: readonly QuestionTerm[],
  lexicon: Lexicon,
): QuestionName[] {
  const names: { terms: number[]; start: number; end: number }[] = [];
  for (const [at, token] of content.entries()) {
    if (terms[at]?.kind !== 'name') continue;
    const last = names.at(-1);
    const before = content[at - 1];
    const joins =
      last !== undefined &&
      before !== undefined &&
      last.terms.at(-1) === at - 1 &&
      token.start - before.end <= 2 &&
      !token.term?.startsWith('@') &&
      !before.term?.startsWith('@') &&
      (lexicon.isNamePair(before.folded, token.folded) ||
        terms[at]?.known === false ||
        terms[at - 1]?.known === false ||
        !lexicon.mender.count(token.folded));
    if (joins && last !== undefined) {
      last.terms.push(at);
      last.end = token.end;
    } else {
      names.push({ terms: [at], start: token.start, end: token.end });
    }
  }
  return names.map(({ terms: places, start, end }) => ({
    terms: places,
    written: text.slice(start, end),
  }));
}

/** What the words alone left open: a bare name asks what the person is, trade in a period asks for its figure. */
function settle(
  asked: Asked,
  tokens: readonly TermToken[],
  terms: readonly QuestionTerm[],
  trade: boolean,
  dated: boolean,
): Asked {
  const open = asked.type === 'fact' && asked.focus === undefined;
  if ((open || asked.type === 'person') && isBareName(tokens, terms))
    return { ...asked, type: 'role' };
  // "mexico silver output 1986": keywords with a period are after a figure, as a rule.
  if (open && dated && !trade && !asks(tokens)) return { ...asked, type: 'figure' };
  if (!trade || !(asked.type === 'fact' || asked.type === 'list')) return asked;
  if (tokens.some(({ folded }) => GOODS.test(folded))) return { ...asked, type: 'list' };
  return open && dated ? { ...asked, type: 'figure', explicit: true } : asked;
}

/** Whether a question word or a verb makes it more than a row of keywords. */
function asks(tokens: readonly TermToken[]): boolean {
  return tokens.some(({ folded }) => QUESTION_WORDS.test(folded));
}

const QUESTION_WORDS =
  /^(?:what|whats|which|who|whom|whose|where|when|why|how|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|and)$/;

/** "main exports", "top goods", "what does X sell": asks which goods, not how much. */
const GOODS = /^(?:main|top|major|key|principal|leading|biggest|goods|products|items|what|which)$/;

/** "who is X" and "X" alone ask what X is. */
function isBareName(tokens: readonly TermToken[], terms: readonly QuestionTerm[]): boolean {
  return (
    terms.length > 0 &&
    terms.length <= 5 &&
    terms.every(
      ({ kind, term, asking }) =>
        asking || (kind === 'name' && !term.startsWith('@') && !POSTS.has(term)),
    ) &&
    tokens.every(
      ({ folded, term }) =>
        term !== undefined || /^(?:who|whos|is|was|are|the|a|to|mr|mrs|ms|dr)$/.test(folded),
    )
  );
}
