import { isEnglishWord } from './relatedWords.js';
import type { Span } from './span.js';
import { type Token, tokenize } from './token.js';

/** How a collection writes its words: the ground for telling names from other words, in questions typed in lower case too. */
export interface Casing {
  /** How often the folded word stands capitalised inside a sentence (not as its first word). */
  capitals(folded: string): number;
  /** How often it stands in lower case. */
  lowers(folded: string): number;
}

/** How often each folded word stands in which casing; a word that never does has no entry. */
export interface CasingCounts {
  readonly capitals: Map<string, number>;
  readonly lowers: Map<string, number>;
}

/** Counts the casing of every word in the given sentences; all-capital sentences (old headlines) say nothing and are passed over. */
export function countCasing(
  sentences: Iterable<Span & { readonly article: { readonly text: string } }>,
): Casing {
  const counts: CasingCounts = { capitals: new Map(), lowers: new Map() };
  for (const sentence of sentences) {
    const { text } = sentence.article;
    addCasing(counts, text, sentence, tokenize(text, sentence));
  }
  return casingOf(counts);
}

/** Adds one sentence, given with its tokens, to the counts. */
export function addCasing(
  { capitals, lowers }: CasingCounts,
  text: string,
  sentence: Span,
  tokens: readonly Token[],
): void {
  if (!/\p{Ll}{2}/u.test(text.slice(sentence.start, sentence.end))) return;
  let first = true;
  for (const { kind, folded, capital } of tokens) {
    if (kind === 'word') {
      if (!capital) lowers.set(folded, (lowers.get(folded) ?? 0) + 1);
      // A first word is capitalised anyway, unless it is none of English's: then it is a name.
      else if (!first || !isEnglishWord(folded))
        capitals.set(folded, (capitals.get(folded) ?? 0) + 1);
    }
    first = false;
  }
}

/** The casing that counts give; it goes with them when they change. */
export function casingOf({
  capitals,
  lowers,
}: {
  readonly capitals: ReadonlyMap<string, number>;
  readonly lowers: ReadonlyMap<string, number>;
}): Casing {
  return {
    capitals: (folded) => capitals.get(folded) ?? 0,
    lowers: (folded) => lowers.get(folded) ?? 0,
  };
}

/** Whether the collection mostly writes this word as a name. */
export function isMostlyCapital(casing: Casing, folded: string): boolean {
  const capitals = casing.capitals(folded);
  return capitals > 0 && capitals > 2 * casing.lowers(folded);
}
