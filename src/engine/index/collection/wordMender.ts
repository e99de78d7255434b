import { damerauLevenshtein } from '../../text/editDistance.js';

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

/** A mender that goes with the words it was given. */
export interface LivingWordMender extends WordMender {
  /** To be told of each word that came into the table of words, or went from it. */
  refresh(folded: string): void;
}

/**
 * A mender over a collection's folded words with their counts, which it goes on reading.
 *
 * By length stands each word with one bit for each letter that occurs: two words within k slips differ
 * in at most 2k bits. That table is made at the first word to be mended.
 */
export function wordMender(words: ReadonlyMap<string, number>): LivingWordMender {
  let byLength: Map<number, Map<string, number>> | undefined;

  function refresh(word: string, table = byLength): void {
    if (table === undefined || word.length < 3) return;
    const same = table.get(word.length) ?? new Map<string, number>();
    table.set(word.length, same);
    if (words.has(word)) same.set(word, letterBits(word));
    else same.delete(word);
  }

  function lengths(): ReadonlyMap<number, ReadonlyMap<string, number>> {
    if (byLength === undefined) {
      byLength = new Map();
      for (const word of words.keys()) refresh(word, byLength);
    }
    return byLength;
  }

  return {
    refresh: (word) => refresh(word),
    count: (folded) => words.get(folded) ?? 0,
    mend(folded) {
      const limit = folded.length < 4 ? 0 : folded.length < 7 ? 1 : 2;
      if (limit === 0 || !/^\p{L}+$/u.test(folded)) return [];
      const bits = letterBits(folded);
      const found: (Mended & { readonly count: number })[] = [];
      for (let length = folded.length - limit; length <= folded.length + limit; length++) {
        for (const [word, letters] of lengths().get(length) ?? []) {
          if (bitCount(letters ^ bits) > 2 * limit) continue;
          const distance = damerauLevenshtein(folded, word, limit);
          if (distance > limit) continue;
          // A second slip is forgiven only behind a right first letter: others are other words.
          if (distance === 2 && word.charAt(0) !== folded.charAt(0)) continue;
          found.push({ word, distance, count: words.get(word) ?? 0 });
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
