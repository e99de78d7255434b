import {
  CLOSING_WORDS,
  FIELDS,
  GATHERINGS,
  NOT_BODIES,
  OWNED_BODIES,
} from '../../../knowledge/bodyWords.js';
import type { FoundName } from '../../values/names.js';
import type { NameToken } from '../../values/nameTokens.js';
import { Word } from '../../values/nameWords.js';

/** A stretch of a sentence's tokens; `to` is exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The tokens of the body that a found name holds: with an owner or a list that opens it (`Vientiane's |
 * Department of …`, `Securities and | Exchange Commission`), without the gathering that it holds
 * (`Congress of the | EVN Party Organisation`) and without where a company is (`Sterling Group | of
 * Houston`). `undefined` for what is no body.
 */
export function bodyTokens(
  tokens: readonly NameToken[],
  { from, to }: FoundName,
): TokenRange | undefined {
  const of = tokens.findIndex(
    ({ folded, upper }, at) => at > from && at < to && !upper && /^(?:of|for|on|in)$/.test(folded),
  );
  const head = tokens[(of < 0 ? to : of) - 1];
  if (head === undefined) return undefined;
  const gathering = GATHERINGS.has(head.folded) && of > 0;
  if (gathering || NOT_BODIES.has(head.folded))
    return of < 0 ? undefined : bodyWithin(tokens, of, to);
  const closed = (head.word & Word.companySuffix) !== 0 || CLOSING_WORDS.has(head.folded);
  const end = of > 0 && closed && of - from > 1 ? of : to;
  return { from: ownerStart(tokens, listStart(tokens, from), end), to: end };
}

/** The body behind the `of` of a name that is none itself. */
function bodyWithin(tokens: readonly NameToken[], of: number, to: number): TokenRange | undefined {
  const from = tokens.findIndex(({ upper }, at) => at > of && upper);
  const own = from < 0 ? [] : tokens.slice(from, to);
  const body = own.some(
    ({ word, folded }) => (word & Word.organization) !== 0 && !NOT_BODIES.has(folded),
  );
  return body && own.length > 1 ? { from, to } : undefined;
}

/** Where the list begins that a body's name opens with: `Investment, Trade and | Tourism Promotion Centre`. */
function listStart(tokens: readonly NameToken[], from: number): number {
  const isField = (token: NameToken | undefined) =>
    token?.upper === true && ((token.word & Word.domain) !== 0 || FIELDS.has(token.folded));
  if (tokens[from - 1]?.folded !== 'and' || !isField(tokens[from - 2])) return from;
  if (tokens[from]?.gap !== 'space' || tokens[from - 1]?.gap !== 'space') return from;
  let start = from - 2;
  for (;;) {
    const gap = tokens[start]?.gap;
    const before = tokens[start - 1];
    if (gap === 'comma' ? isField(before) : gap === 'space' && isOpening(before)) start--;
    else return start;
  }
}

/** Whether a word goes on a body's name to the left: "Hanoi | Investment, Trade and …", "National | …". */
function isOpening(token: NameToken | undefined): boolean {
  if (token?.upper !== true) return false;
  return (token.word & (Word.companySuffix | Word.title | Word.stop)) === 0;
}

/** "Vientiane's | Department of …": where the owner that belongs to the name begins. */
function ownerStart(tokens: readonly NameToken[], from: number, to: number): number {
  if (tokens[from]?.gap !== 'possessive') return from;
  if (!tokens.slice(from, to).some(({ folded }) => OWNED_BODIES.has(folded))) return from;
  let start = from;
  while (start > 0 && tokens[start - 1]?.upper) {
    start--;
    const gap = tokens[start]?.gap;
    if (gap !== 'space' && gap !== 'hyphen') break;
  }
  return start;
}
