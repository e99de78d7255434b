import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { fold } from './fold.js';
import type { Span } from './span.js';

type Wink = ReturnType<typeof winkNLP>;

let instance: Wink | undefined;

/**
 * The one door to wink-nlp. Its model is immutable, takes a sixth of a second to set up and is
 * therefore made at the first use and kept; nothing of a text stays in it.
 */
function wink(): Wink {
  instance ??= winkNLP(model, ['sbd', 'pos']);
  return instance;
}

/** Lengths, in UTF-16 code units, of the consecutive pieces that wink takes for sentences; together they are the whole text. */
export function sentenceLengths(text: string): number[] {
  const nlp = wink();
  const document = nlp.readDoc(inPlainLetters(text));
  const tokens = document.tokens();
  const values = tokens.out(nlp.its.value) as string[];
  const spaces = tokens.out(nlp.its.precedingSpaces) as string[];
  const lengths: number[] = [];
  let taken = 0;
  for (const [, last] of document.sentences().out(nlp.its.span) as unknown as [number, number][]) {
    let length = 0;
    for (; taken <= last; taken++) {
      length += (spaces[taken] ?? '').length + (values[taken] ?? '').length;
    }
    lengths.push(length);
  }
  return lengths;
}

/**
 * A copy of the same length in which each letter beyond ASCII is a plain one of the same case: wink
 * reads a full stop behind "Lạt" or "Bảo" as part of the word, and would go on into the next sentence.
 */
function inPlainLetters(text: string): string {
  return text.replace(/\P{ASCII}/gu, (letter) => {
    if (letter.length > 1 || !/[\p{L}\p{M}]/u.test(letter)) return letter;
    const plain = fold(letter).charAt(0);
    if (!/[a-z]/.test(plain)) return /\p{Lu}/u.test(letter) ? 'A' : 'a';
    return /\p{Lu}/u.test(letter) ? plain.toUpperCase() : plain;
  });
}

/** The dictionary form of a lower-case English word, judged without context: `sold` → `sell`. */
export function lemmaOf(word: string): string {
  const nlp = wink();
  const [lemma] = nlp.readDoc(word).tokens().out(typed(nlp.its.lemma));
  return lemma ?? word;
}

/** The stem of a lower-case English word by Porter's second algorithm: `exporter` → `export`. */
export function stemOf(word: string): string {
  const nlp = wink();
  const [stem] = nlp.readDoc(word).tokens().out(typed(nlp.its.stem));
  return stem ?? word;
}

/** wink's own declarations give `lemma` and `stem` a third parameter that `out` supplies but does not declare. */
function typed(property: unknown): ItsFunction<string> {
  return property as ItsFunction<string>;
}

/** wink's universal part-of-speech tag of a lower-case English word, judged without context: `NOUN`, `VERB`, `ADJ`, … */
export function partOfSpeechOf(word: string): string {
  const nlp = wink();
  const [tag] = nlp.readDoc(word).tokens().out(typed(nlp.its.pos));
  return tag ?? 'X';
}

/** A word or a mark of a text with its universal part-of-speech tag (`NOUN`, `VERB`, `PUNCT`, …), judged in its context. */
export interface TaggedToken extends Span {
  readonly tag: string;
}

/** Tags the tokens of a text, or of a stretch of it, in reading order; offsets count in the whole text. */
export function tagTokens(
  text: string,
  within: Span = { start: 0, end: text.length },
): TaggedToken[] {
  const nlp = wink();
  const tokens = nlp.readDoc(inPlainLetters(text.slice(within.start, within.end))).tokens();
  const values = tokens.out(nlp.its.value) as string[];
  const spaces = tokens.out(nlp.its.precedingSpaces) as string[];
  const tags = tokens.out(typed(nlp.its.pos)) as string[];
  let offset = within.start;
  return values.map((value, at) => {
    const start = offset + (spaces[at] ?? '').length;
    offset = start + value.length;
    return { start, end: offset, tag: tags[at] ?? 'X' };
  });
}
