import { NEVER_LOWER_TITLES } from '../../knowledge/titles.js';
import type { NameToken } from './nameTokens.js';
import { Word } from './nameWords.js';

/**
 * How far a post has been read, token by token: `Secretary of the Party Committee of the northern
 * port city of …`. It lives as long as its words can still belong to the title that opened it.
 */
export interface PostReading {
  /** The token of the first title word. */
  readonly title: number;
  /** A name must still follow for the phrase to be whole: the last word was `of`, `the`, an adjective. */
  readonly open: boolean;
  /** The small word last read: `to` in `aide to the Majority Leader`. */
  readonly link: string;
  /** The first title word after that small word, when it is a preposition. */
  readonly inner: number | undefined;
  /** Lower-case words since the last preposition. */
  readonly plain: number;
}

const LINKS: ReadonlySet<string> = new Set(
  'of the for at in under on to with from and a an its his her their our s'.split(' '),
);

const DETERMINERS: ReadonlySet<string> = new Set('the a an its his her their our s'.split(' '));

/** More lower-case words in a row than an office has in English newspapers. */
const MOST_PLAIN_WORDS = 4;

/** The reading after the token at `at`; `undefined` when no post is being read any more. */
export function readPost(
  tokens: readonly NameToken[],
  at: number,
  before: PostReading | undefined,
): PostReading | undefined {
  const token = tokens[at] as NameToken; // the caller keeps `at` in range
  const reading = goesOn(tokens, at, before) ? before : undefined;
  if (isTitle(token) && !isVerb(tokens, at)) {
    // "The council's aide | President Reagan dismissed": a small title before a capital one is another's.
    const other = token.upper && token.gap === 'space' && isSmallTitle(tokens[at - 1]);
    return readTitle(at, other ? undefined : reading);
  }
  if (reading === undefined) return undefined;
  if (token.upper) return { ...reading, open: false, plain: 0 };
  if (LINKS.has(token.folded)) {
    const link = DETERMINERS.has(token.folded) ? reading.link : token.folded;
    return { ...reading, open: true, plain: 0, link, inner: undefined };
  }
  if ((token.word & (Word.stop | Word.saying | Word.personal)) !== 0) return undefined;
  const office =
    Word.modifier | Word.domain | Word.organization | Word.companySuffix | Word.placeNoun;
  if ((token.word & office) !== 0 || (token.kind === 'number' && reading.open)) return reading;
  // After a capital only "the London options exchange" goes on: its noun must follow at once.
  const noun = ((tokens[at + 1]?.word ?? 0) & Word.organization) !== 0;
  if (!reading.open && !(noun && reading.plain === 0)) return undefined;
  if (reading.plain >= MOST_PLAIN_WORDS) return undefined;
  return { ...reading, plain: reading.plain + 1 };
}

/** "To head the agency" is no head. */
function isVerb(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.folded !== 'head' || token.upper) return false;
  return !/^(?:of|for|and)$/.test(tokens[at + 1]?.folded ?? '') && tokens[at + 1]?.gap === 'space';
}

function isSmallTitle(token: NameToken | undefined): boolean {
  return token !== undefined && !token.upper && (token.word & Word.title) !== 0;
}

function readTitle(at: number, reading: PostReading | undefined): PostReading {
  // "A spokesman for Treasury Secretary …": the post of the one is not the other's.
  const others = reading !== undefined && ['to', 'for', 'with', 'under'].includes(reading.link);
  if (reading === undefined || others) {
    return { title: at, open: false, plain: 0, link: '', inner: undefined };
  }
  const inner = reading.link === '' || reading.link === 'and' ? undefined : (reading.inner ?? at);
  return { ...reading, open: false, plain: 0, inner };
}

/** Whether the token is the head of a title, capitalised or in a lower case that cannot be a verb. */
export function isTitle(token: NameToken | undefined): boolean {
  if (token === undefined) return false;
  if (!token.upper && (token.word & Word.personNoun) !== 0) return true;
  if ((token.word & (Word.title | Word.kin)) === 0) return false;
  return token.upper || !NEVER_LOWER_TITLES.has(token.folded) || token.folded === 'head';
}

function goesOn(
  tokens: readonly NameToken[],
  at: number,
  before: PostReading | undefined,
): boolean {
  if (before === undefined) return false;
  const token = tokens[at] as NameToken; // the caller keeps `at` in range
  switch (token.gap) {
    case 'space':
    case 'stop':
    case 'hyphen':
    case 'possessive':
    case 'ampersand':
      return true;
    case 'close':
      // The bracket must have opened within the post: not "(former Security Adviser) John …".
      return tokens[at - 1]?.gap === 'open';
    case 'open':
      // "(VNA)", "(Vietrade)", but not "(eighth from right)".
      return token.upper && tokens[at + 1]?.gap === 'close';
    case 'comma':
      return isListComma(tokens, at) || (isWhole(tokens, at, before) && opensTitle(tokens, at));
    case 'start':
    case 'ticker':
    case 'break':
      return false;
  }
}

/**
 * Whether the post before the comma can be one of several (`Politburo member, Secretary of …`): complete,
 * and no apposition itself (`Poehl, head of the Bundesbank, and Finance Minister …`).
 */
function isWhole(tokens: readonly NameToken[], at: number, before: PostReading): boolean {
  const last = tokens[at - 1];
  if (before.open || last === undefined || !(last.upper || isTitle(last))) return false;
  let start = before.title;
  while (tokens[start]?.gap === 'space' || tokens[start]?.gap === 'hyphen') {
    if ((tokens[start - 1]?.word ?? 0) & Word.saying) break;
    start--;
  }
  return tokens[start]?.gap !== 'comma';
}

/** Whether a title phrase begins here: `, Secretary of …`, `, vice chairman`, `, and head of`. */
function opensTitle(tokens: readonly NameToken[], at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const token = tokens[next];
    if (token === undefined || (next > at && token.gap !== 'space' && token.gap !== 'hyphen')) {
      return false;
    }
    if (isTitle(token)) return true;
    const qualifies =
      (token.word & (Word.modifier | Word.domain | Word.organization)) !== 0 ||
      token.folded === 'and';
    if (!qualifies) return false;
  }
  return false;
}

/** Whether the comma before this token stands inside an office's name: `Investment, Trade and Tourism Promotion Centre`. */
export function isListComma(tokens: readonly NameToken[], at: number): boolean {
  const office = Word.domain | Word.organization;
  for (let next = at; next < at + 8; next++) {
    const token = tokens[next];
    if (token === undefined) return false;
    const joined = token.gap === 'space' || token.gap === 'comma';
    if (!joined) return false;
    if (token.folded === 'and') {
      const after = tokens[next + 1];
      return next > at && after?.upper === true && (after.word & office) !== 0;
    }
    if (!token.upper || (token.word & office) === 0) return false;
  }
  return false;
}
