import type { SentenceAnalysis } from '../evidence/sentenceAnalysis.js';
import { wordClassOf } from '../language/wordClass.js';

/** Signs that part clauses; a round bracket belongs to what stands before it, and its end parts. */
const PARTING = /[;:)\u2013\u2014]|\s-\s|,(?!\d)/;
const CONNECTING = /^(?:while|whereas|but|although|though|against|compared)$/;

/**
 * The clause in which each token of a sentence stands, counted from 0: where a figure, the year and the
 * words that belong together stand together. Parted by signs, by connecting words, and by an "and"
 * between two figures. A rough reading: commas of a list part as well.
 */
export function clausesOf({ sentence, tokens, periods, amounts }: SentenceAnalysis): number[] {
  const { text } = sentence.article;
  const clauses: number[] = [];
  let clause = 0;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (before !== undefined) {
      const inside = [...periods, ...amounts].some(
        ({ start, end }) => start < token.start && before.end < end,
      );
      const parted =
        !inside &&
        (PARTING.test(text.slice(before.end, token.start)) ||
          CONNECTING.test(token.folded) ||
          (token.folded === 'and' && partsFigures(at)));
      if (parted) clause++;
    }
    clauses.push(clause);
  }
  return clauses;

  /** "sold pumps worth 310 million and bought castings worth 48 million", but not "between 8% and 10%". */
  function partsFigures(at: number): boolean {
    const here = tokens[at]?.start ?? 0;
    const since = clauses.lastIndexOf(clause - 1) + 1;
    const from = tokens[since]?.start ?? 0;
    const behind = amounts.find(({ start }) => start > here);
    const ahead = amounts.some(({ start, end }) => start >= from && end <= here);
    if (!ahead || behind === undefined) return false;
    if (tokens.slice(since, at).some(({ folded }) => folded === 'between')) return false;
    // Something has to be said of the second figure: a subject or a verb of its own.
    return tokens.slice(at + 1).some(({ start, folded }) => {
      return start < behind.start && /^(?:noun|verb)$/.test(wordClassOf(folded));
    });
  }
}
