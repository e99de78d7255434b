import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** Signs that part clauses; a round bracket belongs to what stands before it, and its end parts. */
const PARTING = /[;:)\u2013\u2014]|\s-\s|,(?!\d)/;
const CONNECTING = /^(?:while|whereas|but|although|though|against|compared)$/;

/**
 * The clause in which each token of a sentence stands, counted from 0: where a figure, the year and the
 * words that belong together stand together. Parted by signs, by connecting words, and by an "and"
 * between two figures. A rough reading: commas of a list part as well.
 */
export function clausesOf(analysis: SentenceAnalysis): number[] {
  const { sentence, tokens, periods, amounts } = analysis;
  const { text } = sentence.article;
  const clauses: number[] = [];
  let clause = 0;
  let since = 0;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const inside = [...periods, ...amounts].some(
      ({ start, end }) => start < token.start && token.start < end,
    );
    const parted =
      before !== undefined &&
      !inside &&
      (PARTING.test(text.slice(before.end, token.start)) ||
        CONNECTING.test(token.folded) ||
        (token.folded === 'and' && partsFigures(analysis, since, at)));
    if (parted) {
      clause++;
      since = at;
    }
    clauses.push(clause);
  }
  return clauses;
}

/**
 * "310 million to Canada and bought castings worth 48 million": between the figures on both sides of the
 * "and" something more is said. Not so in "between 8% and 10%".
 */
function partsFigures({ tokens, amounts }: SentenceAnalysis, since: number, at: number): boolean {
  const [from, here] = [tokens[since]?.start ?? 0, tokens[at]?.start ?? 0];
  const last = amounts.findLast(({ start, end }) => start >= from && end <= here);
  const next = amounts.find(({ start }) => start > here);
  if (last === undefined || next === undefined) return false;
  return tokens.some(
    ({ start, end, term }) => term !== undefined && start >= last.end && end <= next.start,
  );
}
