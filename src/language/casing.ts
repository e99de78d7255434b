import { isEnglishWord } from './relatedWords.js';
import type { Span } from './span.js';
import { tokenize } from './token.js';

/** How a collection writes its words: the ground for telling names from other words, in questions typed in lower case too. */
export interface Casing {
  /** How often the folded word stands capitalised inside a sentence (not as its first word). */
  capitals(folded: string): number;
  /** How often it stands in lower case. */
  lowers(folded: string): number;
}

/** Counts the casing of every word in the given sentences; all-capital sentences (old headlines) say nothing and are passed over. */
export function countCasing(
  sentences: Iterable<Span & { readonly article: { readonly text: string } }>,
): Casing {
  const capitals = new Map<string, number>();
  const lowers = new Map<string, number>();
  for (const sentence of sentences) {
    const { text } = sentence.article;
    if (!/\p{Ll}{2}/u.test(text.slice(sentence.start, sentence.end))) continue;
    let first = true;
    for (const { kind, folded, capital } of tokenize(text, sentence)) {
      if (kind === 'word') {
        if (!capital) lowers.set(folded, (lowers.get(folded) ?? 0) + 1);
        // A first word is capitalised anyway, unless it is none of English's: then it is a name.
        else if (!first || !isEnglishWord(folded))
          capitals.set(folded, (capitals.get(folded) ?? 0) + 1);
      }
      first = false;
    }
  }
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
