import { damerauLevenshtein } from '../language/editDistance.js';

/** Finds what somebody meant by a word that the collection does not know. */
export interface WordMender {
  /** How often the folded word stands in the collection. */
  count(folded: string): number;
  /**
   * The collection's words nearest to a misspelt one, best first, at most three: one slip for words of
   * four to six letters, two for longer ones; none for words of up to three letters.
   */
  mend(folded: string): readonly Mended[];
}

export interface Mended {
  readonly word: string;
  /** Slips (Damerau-Levenshtein: insert, delete, replace, swap neighbours). */
  readonly distance: number;
}

interface Entry {
  readonly word: string;
  readonly count: number;
  /** One bit for each letter that occurs: two words within k slips differ in at most 2k bits. */
  readonly letters: number;
}

/** A mender over a collection's folded words with their counts. */
export function wordMender(words: ReadonlyMap<string, number>): WordMender {
  const byLength = new Map<number, Entry[]>();
  for (const [word, count] of words) {
    if (word.length < 3) continue;
    const list = byLength.get(word.length) ?? [];
    list.push({ word, count, letters: letterBits(word) });
    byLength.set(word.length, list);
  }
  return {
    count: (folded) => words.get(folded) ?? 0,
    mend(folded) {
      const limit = folded.length < 4 ? 0 : folded.length < 7 ? 1 : 2;
      if (limit === 0 || !/^\p{L}+$/u.test(folded)) return [];
      const bits = letterBits(folded);
      const found: (Mended & { readonly count: number })[] = [];
      for (let length = folded.length - limit; length <= folded.length + limit; length++) {
        for (const { word, count, letters } of byLength.get(length) ?? []) {
          if (bitCount(letters ^ bits) > 2 * limit) continue;
          const distance = damerauLevenshtein(folded, word, limit);
          if (distance > limit) continue;
          // A second slip is forgiven only behind a right first letter: others are other words.
          if (distance === 2 && word.charAt(0) !== folded.charAt(0)) continue;
          found.push({ word, distance, count });
        }
      }
      return found
        .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.word < b.word ? -1 : 1))
        .slice(0, 3)
        .map(({ word, distance }) => ({ word, distance }));
    },
  };
}

function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}

/** Number of set bits (Kernighan). */
function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
