import type { Casing } from '../text/casing.js';
import { isEnglishWord } from '../text/relatedWords.js';
import type { Gap, NameToken } from './nameTokens.js';
import { knownPlace, Word } from './nameWords.js';

/** Consecutive tokens that may be a name: capitals, with small connectors and syllables between. `[from, to)` in the sentence's tokens. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is known of a token by itself; tokens with the same features share one object. */
export interface TokenType {
  /** Of the token that is tagged. */
  readonly own: readonly string[];
  /** Of a token near the one that is tagged. */
  readonly near: readonly string[];
}

/** Told of each token whose features count for another, and of where it stands to it: `+1,` is the next one, behind a comma. */
export type Visit = (place: string, type: TokenType) => void;

/** How a gap is written in the name of a place. */
const GAPS = {
  start: '^',
  space: '_',
  stop: '.',
  hyphen: '-',
  possessive: 's',
  comma: ',',
  open: '(',
  close: ')',
  ticker: '<',
  ampersand: '&',
  break: '|',
} satisfies Record<Gap, string>;

/** The names of the places that a gap tells apart, made once: they are looked up for every name. */
function placesOf(prefix: string): Readonly<Record<Gap, string>> {
  return Object.fromEntries(
    Object.entries(GAPS).map(([gap, sign]) => [gap, `${prefix}${sign}`]),
  ) as Record<Gap, string>; // Object.entries widens the keys of a table that is typed by them
}

const LEFT = placesOf('L');
const RIGHT = placesOf('R');
const BEFORE = placesOf('-1');
const AFTER = placesOf('+1');
/** By the words before and after in the stretch, three at most. */
const WITHIN = [0, 1, 2, 3].map((before) => [0, 1, 2, 3].map((after) => `at${before}${after}`));

const JOINING: ReadonlySet<Gap> = new Set(['space', 'stop', 'hyphen', 'ampersand']);

/** The stretches of a sentence, in reading order and without overlap. */
export function stretchesOf(tokens: readonly NameToken[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at])) continue;
    let to = at + 1;
    for (let next = to; next < tokens.length && next - to < 3; next++) {
      const token = tokens[next] as NameToken; // next < tokens.length
      if (!JOINING.has(token.gap)) break;
      if (isCapital(token)) to = next + 1;
      else if (token.gap === 'hyphen' && next === to) to = next + 1;
      else if ((token.word & Word.connector) === 0) break;
    }
    stretches.push({ from: at, to });
    at = to - 1;
  }
  return stretches;
}

/** `d'Estaing` opens with a small letter. */
function isCapital(token: NameToken | undefined): boolean {
  return token !== undefined && (token.capital || token.upper);
}

/** Tells what stands around a stretch: the same for each of its tokens. */
export function visitAround(
  tokens: readonly NameToken[],
  typeAt: (at: number) => TokenType | undefined,
  { from, to }: Stretch,
  visit: Visit,
): void {
  visit(LEFT[tokens[from]?.gap ?? 'start'], typeAt(from - 1) ?? EDGE);
  visit('L2', typeAt(from - 2) ?? EDGE);
  const gap = tokens[to]?.gap;
  visit(gap === undefined ? 'R$' : RIGHT[gap], typeAt(to) ?? EDGE);
  visit(gap === 'comma' ? 'R2,' : 'R2', typeAt(to + 1) ?? EDGE);
  visit(gap === 'comma' ? 'R3,' : 'R3', typeAt(to + 2) ?? EDGE);
}

/** Tells what stands at and beside one token of a stretch. */
export function visitToken(
  tokens: readonly NameToken[],
  typeAt: (at: number) => TokenType | undefined,
  { from, to }: Stretch,
  at: number,
  visit: Visit,
): void {
  visit('0', typeAt(at) ?? EDGE);
  visit(WITHIN[Math.min(at - from, 3)]?.[Math.min(to - 1 - at, 3)] ?? '', NOTHING);
  if (at > from) {
    visit(BEFORE[tokens[at]?.gap ?? 'start'], typeAt(at - 1) ?? EDGE);
    if (at > from + 1) visit('-2', typeAt(at - 2) ?? EDGE);
  }
  if (at + 1 < to) {
    visit(AFTER[tokens[at + 1]?.gap ?? 'start'], typeAt(at + 1) ?? EDGE);
    if (at + 2 < to) visit('+2', typeAt(at + 2) ?? EDGE);
  }
}

/** Before the first and after the last token. */
const EDGE: TokenType = { own: ['edge'], near: ['edge'] };
/** For places that are features themselves. */
const NOTHING: TokenType = { own: [''], near: [''] };

/** The key under which a token's type is kept: tokens with one key have the same features. */
export function typeKey(text: string, token: NameToken, casing: Casing): string {
  // What a small word or a number is does not hang on how else the collection writes it.
  if (!isCapital(token)) return token.folded;
  return `${token.folded}|${shapeOf(text, token)}${casingClass(casing, token.folded)}${token.word}`;
}

/** The features of a token by itself. */
export function typeOf(text: string, token: NameToken, casing: Casing): TokenType {
  const { folded, word, kind } = token;
  const shape = `h${shapeOf(text, token)}`;
  if (kind === 'number') return { own: [shape], near: [shape, `h${folded.length}`] };
  const flags: string[] = [];
  for (let bit = 0; bit <= 20; bit++) if ((word & (1 << bit)) !== 0) flags.push(`f${bit}`);
  const place = knownPlace([folded]);
  if (place.length > 0) flags.push(place.country ? 'country' : 'town');
  const end = folded.slice(-3);
  const near = [`w${folded}`, `e${end}`, shape, ...flags];
  if (!isCapital(token)) return { own: [...near, 'small'], near };
  const english = isEnglishWord(folded);
  const written = `c${casingClass(casing, folded)}`;
  const own = [
    ...near,
    '',
    written,
    english ? 'english' : 'foreign',
    `${english ? 'e' : 'f'}${written}${token.gap === 'start' ? '^' : ''}`,
    `e${folded.slice(-2)}`,
    `e${folded.slice(-4)}$`,
    `b${folded.slice(0, 3)}`,
    `b${folded.slice(0, 2)}`,
    `l${Math.min(folded.length, 9)}`,
  ];
  return { own, near: [...near, english ? 'english' : 'foreign'] };
}

/** `n`umber, `x` small, `X` capitalised, `M`ixed (`McCain`), `A`bbreviation, `i`nitial. */
function shapeOf(text: string, token: NameToken): string {
  if (token.kind === 'number') return 'n';
  if (!token.capital) return 'x';
  if (token.initial) return 'i';
  if (token.acronym) return 'A';
  return /\p{Ll}\p{Lu}/u.test(text.slice(token.start, token.end)) ? 'M' : 'X';
}

/** How a collection writes a word: from `0`, never small, to `4`, mostly small. */
function casingClass(casing: Casing, folded: string): number {
  const capitals = casing.capitals(folded);
  const lowers = casing.lowers(folded);
  if (lowers === 0) return capitals > 1 ? 0 : 1;
  if (capitals > 4 * lowers) return 2;
  return capitals >= lowers ? 3 : 4;
}
