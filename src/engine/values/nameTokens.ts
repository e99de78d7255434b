import { DOUBTFUL_TITLES } from '../../knowledge/titles.js';
import type { Casing } from '../text/casing.js';
import type { Span } from '../text/span.js';
import { type Token, tokenize } from '../text/token.js';
import { nameWords, Word } from './nameWords.js';

/** What stands between a token and the one before it. `stop` is the full stop of an initial or an abbreviation. */
export type Gap =
  | 'start'
  | 'space'
  | 'stop'
  | 'hyphen'
  | 'possessive'
  | 'comma'
  | 'open'
  | 'close'
  | 'ticker'
  | 'ampersand'
  | 'break';

/** A token as the name finder sees it. */
export interface NameToken extends Token {
  readonly gap: Gap;
  /** Flags of `Word`. */
  readonly word: number;
  /** Written as a name is: capitalised, and not only because the sentence begins here. */
  readonly upper: boolean;
  /** Capitals only, two letters or more: an abbreviation. */
  readonly acronym: boolean;
  /** One capital letter, or several with full stops: `F.` in `John F. Kennedy`. */
  readonly initial: boolean;
  /** Whether the collection writes it small as a rule: no name, though it is capitalised here. */
  readonly common: boolean;
}

/** The tokens of a sentence with what the name finder needs to know of each; numbers are in too. */
export function nameTokens(text: string, sentence: Span, casing: Casing): NameToken[] {
  const tokens = tokenize(text, sentence);
  const words = nameWords();
  const result: NameToken[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const written = text.slice(token.start, token.end);
    const between =
      before === undefined
        ? text.slice(sentence.start, token.start)
        : text.slice(before.end, token.start);
    // Most words are small: the dear patterns are for those that begin with a capital.
    const acronym = token.capital && /^\p{Lu}{2,}$/u.test(written);
    const known = token.kind === 'word' ? (words.get(token.folded) ?? 0) : 0;
    // ADM is a firm and Adm. an admiral; CEO is a title either way.
    const word = acronym && !/^C[EFOT]O$/.test(written) ? known & ~Word.title : known;
    // "B.V." closes a firm's name.
    const initial =
      token.capital &&
      /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u.test(written) &&
      (word & Word.companySuffix) === 0;
    const gap = before === undefined ? 'start' : gapOf(between, result.at(-1));
    const opens = at === 0 || (gap === 'break' && /["“”:;*•‘-]/.test(between));
    const common = !initial && isCommon(casing, token.folded, word);
    const capital =
      token.capital || (/^[dl]['’]/.test(written) && /^[dl]['’]\p{Lu}/u.test(written));
    // Field by field: a spread before further fields took half of the time of reading a collection.
    result.push({
      kind: token.kind,
      start: token.start,
      end: token.end,
      folded: token.folded,
      capital: token.capital,
      gap,
      word,
      initial,
      acronym: acronym && !initial,
      common,
      upper: capital && !(opens && isOpener(token.folded, word, casing, tokens, at)),
    });
  }
  return result;
}

function gapOf(between: string, before: NameToken | undefined): Gap {
  if (between === ' ') return 'space';
  if (/^\s+$/.test(between)) return /\n\s*\n/.test(between) ? 'break' : 'space';
  if (/^[-‐‑]$/.test(between)) return 'hyphen';
  if (/^['’]s?\s+$/i.test(between)) return 'possessive';
  if (/^\.\s*$/.test(between)) {
    const abbreviated =
      before !== undefined &&
      (before.initial ||
        (before.word & (Word.title | Word.honorific | Word.suffix | Word.companySuffix)) !== 0 ||
        before.folded === 'st');
    return abbreviated ? 'stop' : 'break';
  }
  if (/^,\s+$/.test(between)) return 'comma';
  if (/^\s*\(\s*$/.test(between)) return 'open';
  if (/^\)\s+$/.test(between)) return 'close';
  if (/^[.,]?\s*&?lt;|^[.,]?\s*<$/.test(between)) return 'ticker';
  if (/^\s*&\s*$/.test(between)) return 'ampersand';
  return 'break';
}

const NAME_WORDS =
  Word.title |
  Word.honorific |
  Word.modifier |
  Word.organization |
  Word.companySuffix |
  Word.given |
  Word.family |
  Word.vietnameseGiven |
  Word.domain;

/** Whether a capital at the start of a sentence says nothing: `The`, `Showers`, `Expressing`. */
function isOpener(
  folded: string,
  word: number,
  casing: Casing,
  tokens: readonly Token[],
  at: number,
): boolean {
  const next = tokens[at + 1];
  if ((word & (Word.stop | Word.opener)) !== 0) {
    // "To Lam said": a family name that is a function word too, before a second capital.
    return !((word & Word.family) !== 0 && next?.capital === true);
  }
  if ((word & NAME_WORDS) !== 0) return false;
  const lowers = casing.lowers(folded);
  if (lowers > 0 && lowers >= casing.capitals(folded)) return true;
  return casing.capitals(folded) === 0 && /(?:ing|ed|ly)$/.test(folded);
}

/** Three times in lower case and rarely as a name: enough to say that a title-case headline made the capital. */
function isCommon(casing: Casing, folded: string, word: number): boolean {
  if ((word & (Word.given | Word.family | Word.vietnameseGiven)) !== 0) return false;
  const lowers = casing.lowers(folded);
  return lowers >= 3 && lowers > 3 * casing.capitals(folded);
}

/** Whether a capitalised title needs more than its capital to be one: `General Motors`, `King World`. */
export function isDoubtfulTitle(token: NameToken): boolean {
  return DOUBTFUL_TITLES.has(token.folded);
}
