import { BODY_ADJECTIVES, BODY_NOUNS, CLAUSE_NOUNS } from '../../../knowledge/bodyWords.js';
import type { Sentence } from '../../articles/passage.js';
import type { Span } from '../../text/span.js';
import type { FoundName, NamedSentence } from '../../values/names.js';
import type { NameToken } from '../../values/nameTokens.js';
import { Word } from '../../values/nameWords.js';
import type { TokenRange } from './bodyTokens.js';

/** Brackets right behind a name: an abbreviation, a ticker. */
const BRACKETS = /^>?(?:\s*(?:\([^()]{1,40}\)|<[^<>]{1,12}>))*/;
/** `, a low-cost carrier from Y,` up to the comma; `, which is a …` likewise. */
const APPOSITION =
  /^,\s+(?:which (?:is|was)\s+)?(?<words>(?:an?|one of|part of|formerly|the(?=\s\p{Ll}))\s(?:[^,;:()"“”<>]|<[A-Z.]{1,9}>|\([^()]{1,20}\)){3,160}?)(?=,(?!\s(?:and|or)\b)|;|\)|\s[–—-]+\s|\.?\s*$)/u;
/** `X is a state-owned company`; a deed ("X was the first to sign") is described just as well. */
const COPULA =
  /^\s+(?:is|was|remains)\s+(?<words>(?:an?|one of|the(?=\s\p{Ll}))\s[^,;:()"“”<>]{3,160}?)(?=[,;]|\s[–—-]+\s|\.?\s*$)/u;
const BELONGING = /^\s+(?<link>under|of|owned by|based in|affiliated with)\s+(?:the\s+)?/;

/** What a sentence says an organisation is, in its words: appositions after its name and before it. */
export function describedAs(
  sentence: Sentence,
  named: NamedSentence,
  name: FoundName,
  { from, to }: TokenRange,
): Span[] {
  const { text } = sentence.article;
  const last = named.tokens[to - 1];
  if (last === undefined) return [];
  const brackets = BRACKETS.exec(text.slice(last.end, sentence.end))?.[0].length ?? 0;
  const after = last.end + brackets;
  const found = [
    describedBefore(named.tokens, { from, to }),
    // Of a name that no list knows only the noun before it tells that it is an organisation's.
    ...(name.kind === 'organization'
      ? [
          matchBehind(text, sentence, after),
          belonging(text, sentence, named, { after, to, reach: name.to }),
        ]
      : []),
  ];
  return found.filter((span) => span !== undefined);
}

function matchBehind(text: string, sentence: Span, after: number): Span | undefined {
  const rest = text.slice(after, sentence.end);
  const match = APPOSITION.exec(rest) ?? COPULA.exec(rest);
  const words = match?.groups?.words;
  if (match === null || words === undefined) return undefined;
  const first = words.split(/\s+/).slice(1, 4);
  if (first.some((word) => CLAUSE_NOUNS.has(word.toLowerCase()))) return undefined;
  // ", the bank said": who speaks, and not what it is.
  if (/\b(?:said|says|told|added)\b/.test(words)) return undefined;
  const start = after + match[0].indexOf(words);
  return { start, end: start + words.length };
}

/** `under the Ministry of …`, `of Houston`: up to the end of the name that follows. */
function belonging(
  text: string,
  sentence: Span,
  { names, tokens }: NamedSentence,
  { after, to, reach }: { readonly after: number; readonly to: number; readonly reach: number },
): Span | undefined {
  const match = BELONGING.exec(text.slice(after, sentence.end));
  if (match === null) return undefined;
  const at = after + match[0].length;
  const owner = names.find(({ from }) => tokens[from]?.start === at);
  // The finder may have taken the place into the name: "Sterling Group of Houston".
  const last = owner?.to ?? (reach > to ? reach : undefined);
  const end = last === undefined ? undefined : tokens[last - 1]?.end;
  if (end === undefined || owner?.kind === 'person') return undefined;
  const bracket = /^\s\([^()]{1,20}\)/.exec(text.slice(end, sentence.end))?.[0].length ?? 0;
  return { start: after + match[0].indexOf(match.groups?.link ?? ''), end: end + bracket };
}

/** The words right before a name that say what it is, if any: `its subsidiary X`, `the ruling X`, `Dutch salvage experts X`; `Malaysia's central bank, X,`. */
export function describedBefore(
  tokens: readonly NameToken[],
  { from, to }: TokenRange,
): Span | undefined {
  const gap = tokens[from]?.gap;
  const apposed = gap === 'comma' && (tokens[to] === undefined || tokens[to]?.gap === 'comma');
  if (gap !== 'space' && gap !== 'ticker' && !apposed) return undefined;
  const last = tokens[from - 1];
  if (last === undefined) return undefined;
  const head = BODY_NOUNS.has(last.folded) && (!last.upper || apposed);
  if (!head && (apposed || last.upper || !BODY_ADJECTIVES.has(last.folded))) return undefined;
  let start = from - 1;
  while (start > 0 && !isOwner(tokens[start]) && belongs(tokens, start)) start--;
  const first = tokens[start];
  // "An airline, X, …" and "said the company X" say what X is; a bare noun behind a verb does too.
  return first === undefined ? undefined : { start: first.start, end: last.end };
}

/** Whether the word before `tokens[at]` goes on the same phrase, to the left. */
function belongs(tokens: readonly NameToken[], at: number): boolean {
  const before = tokens[at - 1];
  const gap = tokens[at]?.gap;
  if (before === undefined) return false;
  if (gap === 'possessive') return before.upper || before.kind === 'word';
  if (gap !== 'space' && gap !== 'hyphen') return false;
  if (isOwner(before)) return true;
  const ends = Word.stop | Word.saying | Word.personal | Word.opener | Word.calendar;
  if ((before.word & ends) !== 0 && !(gap === 'hyphen')) return false;
  return !/(?:ed|ing)$/.test(before.folded) || gap === 'hyphen' || before.folded === 'ruling';
}

/** A phrase begins with whose it is. */
function isOwner(token: NameToken | undefined): boolean {
  return /^(?:its|their|his|her)$/.test(token?.folded ?? '');
}
