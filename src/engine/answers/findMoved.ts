import type { Article } from '../articles/article.js';
import type { Span } from '../text/span.js';
import { hashExact, type Receipt } from './receipt.js';
import { hashWords, kept, printOf } from './wordPrints.js';

/** Where a quote stands in an article character for character, nearest to its old place; `undefined` when nowhere. */
export function findMoved(receipt: Receipt, { text }: Article): Span | undefined {
  const { prints, plan, length, exact, start: old } = receipt;
  if (prints.length === 0 || text.length < length) return undefined;
  const words = kept(hashWords(text), plan);
  let nearest: Span | undefined;
  for (const [at, word] of words.entries()) {
    if (!prints.every((print, next) => isPrint(words[at + next], print))) continue;
    const last = words[at + prints.length - 1] ?? word;
    // Marks, and words that the receipt does not keep, may stand before the first one that it does.
    const from = Math.max(0, last.end - length);
    for (let start = from; start <= word.start && start + length <= text.length; start++) {
      if (hashExact(text.slice(start, start + length)) !== exact) continue;
      const nearer = nearest === undefined || Math.abs(start - old) < Math.abs(nearest.start - old);
      if (nearer) nearest = { start, end: start + length };
    }
  }
  return nearest;

  function isPrint(word: (typeof words)[number] | undefined, print: number): boolean {
    return word !== undefined && printOf(word, plan) === print;
  }
}
