import type { TrialArticle } from './trials.js';

/** How often a term stood for another that was missing, and how often it would have by chance. */
export interface Count {
  /** Number of gold sentences without the question's term but with the other. */
  seen: number;
  /** The same for a sentence of the article drawn at random among those without the question's term. */
  expected: number;
}

/**
 * Counts, for each question word that is missing from the sentence with the gold answer, which of its
 * related terms stand there, against chance: the share of the article's sentences without the word
 * that hold the related term (the gold sentence is one of them, as it must be for chance to be exact).
 * Keys are `term other`. Related terms that the article does not hold are no trial.
 */
export function countPairs(
  articles: readonly TrialArticle[],
  relatedTo: (term: string) => Iterable<string>,
): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const article of articles) {
    const holding = postings(article);
    for (const { words, gold } of article.questions) {
      for (const word of words) {
        const own = holding.get(word);
        if (own?.has(gold)) continue;
        const trials = article.sentences.length - (own?.size ?? 0);
        for (const other of relatedTo(word)) {
          const places = holding.get(other);
          if (places === undefined) continue;
          const free = own === undefined ? places.size : countWithout(places, own);
          if (free === 0) continue;
          const key = `${word} ${other}`;
          const count = counts.get(key) ?? { seen: 0, expected: 0 };
          counts.set(key, count);
          count.seen += places.has(gold) ? 1 : 0;
          count.expected += free / trials;
        }
      }
    }
  }
  return counts;
}

/** The same for the question's words themselves: what a word that is there weighs. */
export function countExact(articles: readonly TrialArticle[]): Count {
  const count: Count = { seen: 0, expected: 0 };
  for (const article of articles) {
    const holding = postings(article);
    for (const { words, gold } of article.questions) {
      for (const word of words) {
        const own = holding.get(word);
        count.seen += own?.has(gold) ? 1 : 0;
        count.expected += (own?.size ?? 0) / article.sentences.length;
      }
    }
  }
  return count;
}

/** Observed over expected, all pairs together; 1, as by chance, when nothing was counted. */
export function ratio(counts: Iterable<Count>): number {
  let [seen, expected] = [0, 0];
  for (const count of counts) {
    seen += count.seen;
    expected += count.expected;
  }
  return expected === 0 ? 1 : seen / expected;
}

/** The places of the sentences that hold each term. */
export function postings({
  sentences,
}: Pick<TrialArticle, 'sentences'>): ReadonlyMap<string, ReadonlySet<number>> {
  const holding = new Map<string, Set<number>>();
  for (const [place, terms] of sentences.entries()) {
    for (const term of terms) {
      const places = holding.get(term) ?? new Set();
      holding.set(term, places.add(place));
    }
  }
  return holding;
}

function countWithout(places: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let count = 0;
  for (const place of places) if (!others.has(place)) count++;
  return count;
}
