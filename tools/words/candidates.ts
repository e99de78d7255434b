import { cosineOf, type WordVectors } from './vectors.js';
import type { Link, WordPair } from './wordPairs.js';

/** Everything that is known of a term standing for another one. */
export interface Candidate {
  readonly term: string;
  readonly other: string;
  /** How WordNet links them. */
  readonly links: ReadonlyMap<Link, Pick<WordPair, 'share' | 'otherShare'>>;
  /** How alike they are used; `undefined` without a vector for both. */
  readonly cosine: number | undefined;
  /** Rank of the other's most frequent word among all words; `undefined` when it is not a frequent one. */
  readonly rank: number | undefined;
}

export interface Candidates {
  /** By term and other; no opposites. */
  readonly related: ReadonlyMap<string, ReadonlyMap<string, Candidate>>;
  /** Terms that WordNet gives as a term's direct opposites. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Puts together what WordNet and, where given, the vectors say. */
export function buildCandidates(
  pairs: readonly WordPair[],
  vectors: WordVectors | undefined,
): Candidates {
  const opposites = new Map<string, Set<string>>();
  const links = new Map<string, Map<string, Map<Link, WordPair>>>();
  for (const pair of pairs) {
    if (pair.link === 'opposite') {
      at(opposites, pair.term, () => new Set()).add(pair.other);
      continue;
    }
    const others = at(links, pair.term, () => new Map());
    at(others, pair.other, () => new Map()).set(pair.link, pair);
  }
  const related = new Map<string, Map<string, Candidate>>();
  for (const [term, others] of links) {
    const known = new Map<string, Candidate>();
    for (const [other, found] of others) {
      known.set(other, {
        term,
        other,
        links: found,
        cosine: vectors === undefined ? undefined : cosineOf(vectors, term, other),
        rank: vectors?.ranks.get(other),
      });
    }
    related.set(term, known);
  }
  return { related, opposites };
}

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
