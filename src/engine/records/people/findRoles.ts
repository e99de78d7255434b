import { LEADING_VERBS } from '../../../knowledge/titles.js';
import type { Span } from '../../text/span.js';
import { roleHead } from '../../values/nameEvidence.js';
import type { FoundName, NamedSentence } from '../../values/names.js';
import type { NameToken } from '../../values/nameTokens.js';
import { Word } from '../../values/nameWords.js';
import { isTitle, type PostReading, readPost } from '../../values/posts.js';

/**
 * The roles that a sentence gives to one of its persons, as spans of the text: the title before the
 * name and the apposition after it, each whole (`Secretary of the Party Committee of … Hai Phong`).
 */
export function findRoles(text: string, named: NamedSentence, name: FoundName): Span[] {
  const roles = [
    roleBefore(text, named.tokens, name) ?? roleApposed(text, named.tokens, name),
    roleAfter(text, named, name) ?? roleDone(named.tokens, name),
  ];
  return roles.filter((role) => role !== undefined);
}

function roleBefore(
  text: string,
  tokens: readonly NameToken[],
  { post, from }: FoundName,
): Span | undefined {
  if (post === undefined) return undefined;
  // "Member of President | Nixon's council": the title right before a name is the name's own.
  const last = tokens[from - 1];
  let title = last !== undefined && isTitle(last) ? (post.inner ?? post.title) : post.title;
  const first = title;
  while (belongsBefore(tokens, title)) title--;
  // A role is more than a form of address: "Dr Smith" has none.
  const words = tokens.slice(first, from);
  if (words.every(({ folded, word }) => (word & Word.honorific) !== 0 || ADDRESS.has(folded))) {
    return undefined;
  }
  let end = from;
  while (end > title + 1 && ((tokens[end - 1]?.word ?? 0) & Word.honorific) !== 0) end--;
  // "The president and Mrs Reagan" gives her no post.
  if (end < from && tokens[end - 1]?.upper === false && isLink(tokens[end - 1])) return undefined;
  return spanOf(text, tokens, title, end);
}

/** Most words of a role before a comma and the name. */
const LONGEST_APPOSED = 16;

/** `The head of the ministry's political department, Ana Ruiz, said`: a post with its article, and the name behind a comma. */
function roleApposed(
  text: string,
  tokens: readonly NameToken[],
  { kind, from, to }: FoundName,
): Span | undefined {
  if (kind !== 'person' || to - from < 2 || tokens[from]?.gap !== 'comma') return undefined;
  const after = tokens[to];
  const closed = after === undefined || after.gap === 'comma' || (after.word & Word.saying) !== 0;
  if (!closed) return undefined;
  for (let at = Math.max(1, from - LONGEST_APPOSED); at < from; at++) {
    if (!isTitle(tokens[at]) || !/^(?:the|an?|its)$/.test(tokens[at - 1]?.folded ?? '')) continue;
    let reading: PostReading | undefined;
    for (let next = at; next < from; next++) {
      if (next > at && tokens[next]?.gap === 'comma') reading = undefined;
      else reading = readPost(tokens, next, next === at ? undefined : reading);
      if (reading === undefined) break;
    }
    if (reading !== undefined) return spanOf(text, tokens, at, from);
  }
  return undefined;
}

function isLink(token: NameToken | undefined): boolean {
  return token !== undefined && (token.word & Word.stop) !== 0;
}

/** Titles that are forms of address when they stand alone. */
const ADDRESS: ReadonlySet<string> = new Set(['dr', 'prof', 'rev', 'fr']);

/** Whom people tell things: `told Reuters Finance Minister …` is no role. */
const AGENCIES: ReadonlySet<string> = new Set([
  'reuters',
  'reuter',
  'afp',
  'ap',
  'upi',
  'vna',
  'xinhua',
  'kyodo',
]);

/** Whether the word before `tokens[at]` is part of the same title phrase: `Deputy Prime | Minister`, `its standing vice | chairman`. */
function belongsBefore(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || before.kind !== 'word') return false;
  // "Then" at the start of a sentence is no "then President".
  if (before.capital && !before.upper) return false;
  const office = (before.word & (Word.organization | Word.companySuffix)) !== 0;
  if (token.gap === 'possessive') return before.upper || office;
  if (token.gap !== 'space' && token.gap !== 'hyphen' && token.gap !== 'ampersand') return false;
  if ((before.word & (Word.calendar | Word.saying | Word.honorific)) !== 0) return false;
  if (before.upper) return !AGENCIES.has(before.folded);
  // "House Ways and | Means Committee Chairman", "Industry and | Trade Minister", "Peters and | Co".
  if (before.folded === 'and' && token.upper) {
    const other = tokens[at - 2];
    const joined = ((other?.word ?? 0) & Word.domain) !== 0 || token.folded === 'co';
    return other?.upper === true && joined;
  }
  if (/^(?:his|her|their)$/.test(before.folded)) return (token.word & Word.kin) !== 0;
  // "Bank of England | Governor": the small word stands inside an office's name.
  if (before.folded === 'of' && token.upper) {
    const head = tokens[at - 2];
    return head?.upper === true && (head.word & Word.organization) !== 0;
  }
  if (before.folded === 'under' && token.folded !== 'secretary') return false;
  return (before.word & Word.modifier) !== 0 || ((before.word & Word.domain) !== 0 && !token.upper);
}

function roleAfter(
  text: string,
  { tokens, names }: NamedSentence,
  name: FoundName,
): Span | undefined {
  const start = roleStart(tokens, name);
  if (start === undefined) return undefined;
  // Asked twice: with the article that shows a speaker (", a spokesman said"), and without it.
  if (
    tokens[name.to]?.gap === 'comma' &&
    start > name.to &&
    roleHead(tokens, name.to) === undefined
  ) {
    if (!/^(?:who|[1-9]\d)$/.test(tokens[name.to]?.folded ?? '')) return undefined;
  }
  // ", and his wife" goes on to somebody else.
  const head = tokens[start]?.folded === 'and' ? undefined : roleHead(tokens, start);
  if (head === undefined) return undefined;
  // "Is a vocal critic" tells no post.
  const apposed = tokens[name.to]?.gap === 'comma' && tokens[name.to]?.folded !== 'who';
  if (!apposed && ((tokens[head]?.word ?? 0) & (Word.title | Word.kin)) === 0) return undefined;
  let reading: PostReading | undefined;
  let end = head + 1;
  const next = names.find((other) => other.from > head && isSomebody(tokens, other));
  let beforeAnd = end;
  for (let at = head; at < Math.min(tokens.length, next?.from ?? tokens.length); at++) {
    if (tokens[at]?.folded === 'and') beforeAnd = end;
    reading = readPost(tokens, at, reading);
    // A title that NEVER_LOWER_TITLES bars before a name is a role all the same: "chief of the bank".
    if (reading === undefined && at === head)
      reading = { title: head, open: false, plain: 0, link: '', inner: undefined };
    if (reading === undefined) break;
    if (!reading.open || isPlainNoun(tokens, at)) end = at + 1;
  }
  if (next !== undefined && end === next.from && joinsOn(tokens, next.from)) {
    // "Son of President | Reagan" is one role; "Secretary of State | Shultz" is the next one's post,
    // and so is what follows "chairman and".
    if (reading?.link === 'and') end = beforeAnd;
    else if (reading?.inner !== undefined && isTitle(tokens[end - 1])) end = next.to;
    else return undefined;
  }
  return spanOf(text, tokens, start, end);
}

/** Most words of what somebody leads. */
const LONGEST_DONE = 12;

/** `, who leads the city's football club`: a post told by its verb. */
function roleDone(tokens: readonly NameToken[], { to }: FoundName): Span | undefined {
  const who = tokens[to];
  const verb = tokens[to + 1];
  if (who?.folded !== 'who' || who.gap !== 'comma' || verb === undefined) return undefined;
  if (!LEADING_VERBS.has(verb.folded)) return undefined;
  let end = to + 2;
  while (end < to + LONGEST_DONE && isWithin(tokens[end])) end++;
  const last = tokens[end - 1];
  return end - to < 4 || last === undefined ? undefined : { start: verb.start, end: last.end };
}

function isWithin(token: NameToken | undefined): boolean {
  if (token === undefined || (token.word & (Word.saying | Word.personal)) !== 0) return false;
  return token.gap === 'space' || token.gap === 'hyphen' || token.gap === 'possessive';
}

/** A person, or a lone name after `and`: there the next one's words begin. */
function isSomebody(tokens: readonly NameToken[], { kind, from }: FoundName): boolean {
  return kind === 'person' || (kind === 'other' && tokens[from - 1]?.folded === 'and');
}

function joinsOn(tokens: readonly NameToken[], at: number): boolean {
  const gap = tokens[at]?.gap;
  return gap === 'space' || gap === 'stop';
}

/** The last of some lower-case words before a break: `an economist at the | bank`. */
function isPlainNoun(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token === undefined || token.upper || (token.word & Word.stop) !== 0) return false;
  return after === undefined || (after.gap !== 'space' && after.gap !== 'hyphen');
}

/** Where the words of a role after the name begin: past `, who is also a`, `, 54,`, ` was named`. */
function roleStart(tokens: readonly NameToken[], name: FoundName): number | undefined {
  let at = name.to;
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.gap === 'comma') {
    if (/^[1-9]\d$/.test(first.folded) && tokens[at + 1]?.gap === 'comma') at++;
    if (tokens[at]?.folded === 'who') {
      at++;
      if (!COPULAS.has(tokens[at]?.folded ?? '')) return undefined;
      at++;
    }
  } else if (first.gap === 'space') {
    const appointed = APPOINTING.has(tokens[name.from - 1]?.folded ?? '');
    if (COPULAS.has(first.folded)) at++;
    // "Has been appointed"
    else if (/^(?:has|have|had)$/.test(first.folded) && tokens[at + 1]?.folded === 'been') at += 2;
    else if (!appointed) return undefined;
    if (APPOINTING.has(tokens[at]?.folded ?? '') && !appointed) at++;
  } else return undefined;
  while (LEADING_WORDS.has(tokens[at]?.folded ?? '') && !tokens[at]?.upper) at++;
  return at;
}

const COPULAS: ReadonlySet<string> = new Set('is was became becomes remains'.split(' '));
const APPOINTING: ReadonlySet<string> = new Set(
  'named appointed elected nominated reelected made'.split(' '),
);
const LEADING_WORDS: ReadonlySet<string> = new Set(
  'a an the also now then as been currently its one of'.split(' '),
);

/** The text of tokens `[from, to)`, with the bracket that closes after an abbreviation: `… (MOIT)`. */
function spanOf(
  text: string,
  tokens: readonly NameToken[],
  from: number,
  to: number,
): Span | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || !tokens.slice(from, to).some(hasRole)) {
    return undefined;
  }
  const bracket = last.gap === 'open' && text.charAt(last.end) === ')';
  // An abbreviated rank keeps its full stop: "Sen.".
  const stop = tokens[to]?.gap === 'stop' && text.charAt(last.end) === '.';
  return { start: first.start, end: last.end + (bracket || stop ? 1 : 0) };
}

function hasRole(token: NameToken): boolean {
  return isTitle(token) || (token.word & Word.title) !== 0;
}
