import { PLAIN_CAPITALS } from '../../../knowledge/bodyWords.js';
import type { Sentence } from '../../articles/passage.js';
import { type Casing, isMostlyCapital } from '../../text/casing.js';
import type { Span } from '../../text/span.js';
import { type Expansion, findExpansions } from '../../values/expansions.js';
import type { FoundName, NamedSentence } from '../../values/names.js';
import { bodyTokens } from './bodyTokens.js';
import { capitalNames } from './capitalNames.js';
import { describedAs } from './describedAs.js';
import { isBodyExpansion } from './isBodyExpansion.js';
import { bracketedNames, namedByNoun } from './markedBodies.js';
import { wordsOf } from './wordsOf.js';

/** One place where a name stands that is an organisation's, or may be a form of one. */
export interface BodyNaming {
  readonly sentence: Sentence;
  readonly span: Span;
  /** The name's words, folded, without `the`. */
  readonly words: readonly string[];
  /** `abbreviation`: capitals only; `possible`: shown only by another naming that it shortens. */
  readonly kind: 'body' | 'abbreviation' | 'possible';
  readonly descriptions: readonly Span[];
  /** The short form that the sentence puts beside this one, in brackets: `PT`, a ticker. */
  readonly shorts: readonly Short[];
}

export interface Short {
  readonly span: Span;
  /** Whether it explains an abbreviation; a ticker only stands there. */
  readonly explains: boolean;
}

/** The organisations' names of one sentence and the abbreviations that it explains, in reading order. */
export function readBodies(sentence: Sentence, named: NamedSentence, casing: Casing): BodyNaming[] {
  if (sentence.kind === 'furniture') return [];
  const { text } = sentence.article;
  if (named.tokens.length === 0) return capitalNames(sentence);
  const written = text.slice(sentence.start, sentence.end);
  const expansions = written.includes('(') ? findExpansions(text, sentence) : [];
  const read = named.names.flatMap((name) => toBody(sentence, named, name, casing));
  const byNoun = namedByNoun(sentence, named, read);
  const found = [
    ...read.filter(
      (one, at) =>
        byNoun.every((other) => !overlap(other.span, one.span)) &&
        // "Federal Savings" is no name of its own in "Federal Savings and Loan Corp".
        !read.some((other, next) => next > at && overlap(other.span, one.span)),
    ),
    ...byNoun,
  ];
  for (const bracketed of written.includes('<') ? bracketedNames(sentence) : []) {
    const own = found.findIndex(({ span }) => overlap(span, bracketed.span));
    if (own >= 0) found[own] = { ...bracketed, descriptions: found[own]?.descriptions ?? [] };
    else found.push(bracketed);
  }
  return withExpansions(sentence, found, expansions);
}

function toBody(
  sentence: Sentence,
  named: NamedSentence,
  name: FoundName,
  casing: Casing,
): BodyNaming[] {
  const { tokens } = named;
  const { text } = sentence.article;
  if (name.kind === 'person' || name.kind === 'place') return [];
  const range = name.kind === 'organization' ? bodyTokens(tokens, name) : name;
  if (range === undefined) return [];
  const own = tokens.slice(range.from, range.to);
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = { start: first.start, end: last.end };
  // A ticker belongs to the name before it.
  if (text.charAt(span.start - 1) === '<' && text.charAt(span.end) !== ' ' && own.length === 1) {
    return [];
  }
  const capitals = first.acronym || /^\p{Lu}.*\p{Lu}/u.test(text.slice(first.start, first.end));
  const lone = own.length === 1 && capitals;
  if (lone && isPlain(first.folded, casing)) return [];
  const descriptions = describedAs(sentence, named, name, range);
  // "Its subsidiary Arizona Public Service": a noun says what the name alone does not.
  const shown = name.kind === 'organization' || (descriptions.length > 0 && own.length > 1);
  const kind = lone ? 'abbreviation' : shown ? 'body' : 'possible';
  // "13 MoUs" are several of one.
  const plural = lone && /\p{Lu}s$/u.test(text.slice(span.start, span.end));
  const words = own
    .map(({ folded }) => (plural ? folded.slice(0, -1) : folded))
    .filter((word) => word !== 'the');
  return [{ sentence, span, words, kind, descriptions, shorts: tickerBehind(sentence, span) }];
}

function tickerBehind({ article, end }: Sentence, name: Span): Short[] {
  const match = TICKER.exec(article.text.slice(name.end, end));
  const ticker = match?.groups?.ticker;
  if (match === null || ticker === undefined) return [];
  const start = name.end + match[0].indexOf(ticker);
  return [{ span: { start, end: start + ticker.length }, explains: false }];
}

const TICKER = /^\s*<(?<ticker>[A-Z]{1,5}(?:\.[A-Z]{1,3})?)>/;

/** Whether capitals name nothing: a numeral, a currency, or a word that the collection writes small as well. */
function isPlain(folded: string, casing: Casing): boolean {
  return PLAIN_CAPITALS.has(folded) || !isMostlyCapital(casing, folded);
}

/** Puts the short form of each expansion to the name that it stands beside, or adds the pair. */
function withExpansions(
  sentence: Sentence,
  found: readonly BodyNaming[],
  expansions: readonly Expansion[],
): BodyNaming[] {
  const { text } = sentence.article;
  let bodies = [...found];
  for (const { short, long, initials } of expansions) {
    const body = bodies.find(({ kind, span }) => kind === 'body' && beside(text, span, short));
    if (!isBodyExpansion(text, { short, long, initials }, body !== undefined)) continue;
    // "Vietnam News Agency" of "the Vietnam News Agency (VNA)": initials tell where the name begins.
    const span = initials || body === undefined ? long : body.span;
    bodies = bodies.filter((other) => other !== body && !overlap(other.span, short));
    bodies.push({
      sentence,
      span,
      words: wordsOf(text.slice(span.start, span.end)),
      kind: 'body',
      descriptions: body?.descriptions ?? [],
      shorts: [...(body?.shorts ?? []), { span: short, explains: true }],
    });
  }
  return bodies.sort((a, b) => a.span.start - b.span.start);
}

function beside(text: string, name: Span, short: Span): boolean {
  const [first, second] = name.start < short.start ? [name, short] : [short, name];
  return first.end < second.start && /^\s*\(\s*$/.test(text.slice(first.end, second.start));
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
