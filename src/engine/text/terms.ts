import { type PlaceName, placeNames } from './placeNames.js';
import type { Span } from './span.js';
import { isStopWord, termOf } from './termOf.js';
import { type Token, tokenize } from './token.js';

/** A token with the term under which it is indexed and compared. */
export interface TermToken extends Token {
  /** `undefined` for a stop word, and for the later words of a name that the first one stands for. */
  readonly term: string | undefined;
}

/** Tokens with their terms; the words of a country's name become one term that its other names share. */
export function termTokens(text: string, within?: Span): TermToken[] {
  const tokens = tokenize(text, within);
  const result: TermToken[] = [];
  const add = ({ kind, start, end, folded, capital }: Token, term: string | undefined) => {
    result.push({ kind, start, end, folded, capital, term });
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token; // at < length
    const place = placeAt(text, tokens, at);
    if (place === undefined) {
      add(token, isStopWord(token.folded) ? undefined : termOf(token.folded));
      at++;
      continue;
    }
    add(token, place.term);
    for (const later of tokens.slice(at + 1, at + place.words.length)) add(later, undefined);
    at += place.words.length;
  }
  return result;
}

function placeAt(text: string, tokens: readonly Token[], at: number): PlaceName | undefined {
  const first = tokens[at] as Token; // the caller keeps `at` in range
  // "US" is a country and "us" is not: the one name whose capitals decide.
  if (first.folded === 'us' && /^U\.?S/.test(text.slice(first.start, first.end)))
    return UNITED_STATES;
  const names = placeNames().get(first.folded);
  return names?.find(
    ({ words, capitalOnly }) =>
      (!capitalOnly || first.capital) &&
      words.every((word, ahead) => tokens[at + ahead]?.folded === word),
  );
}

const UNITED_STATES: PlaceName = { words: ['us'], term: '@usa', capitalOnly: true };
