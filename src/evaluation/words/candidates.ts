import { cosineOf, type NearTerms, type WordVectors } from './vectors.js';
import type { Link, WordPair } from './wordPairs.js';

/** Everything that is known of a term standing for another one. */
export interface Candidate {
  readonly term: string;
  readonly other: string;
  /** How WordNet links them; empty when only the vectors do. */
  readonly links: ReadonlyMap<Link, Pick<WordPair, 'share' | 'otherShare'>>;
  /** How alike they are used; `undefined` without a vector for both. */
  readonly cosine: number | undefined;
  /** Whether each is among the other's nearest by vector. */
  readonly near: boolean;
  /** Rank of the other's most frequent word among all words; `undefined` when it is not a frequent one. */
  readonly rank: number | undefined;
}

export interface Candidates {
  /** By term and other; no opposites. */
  readonly related: ReadonlyMap<string, ReadonlyMap<string, Candidate>>;
  /** Terms that WordNet gives as a term's direct opposites. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Puts together what WordNet and, where given, the vectors say. Neighbours by vector that are opposites are struck. */
export function buildCandidates(
  pairs: readonly WordPair[],
  vectors: WordVectors | undefined,
  near: readonly NearTerms[],
): Candidates {
  const opposites = new Map<string, Set<string>>();
  const links = new Map<string, Map<string, Map<Link, WordPair>>>();
  for (const pair of pairs) {
    if (pair.link === 'opposite') at(opposites, pair.term, () => new Set()).add(pair.other);
    else
      at(
        at(links, pair.term, () => new Map()),
        pair.other,
        () => new Map(),
      ).set(pair.link, pair);
  }
  const neighbours = new Map<string, Set<string>>();
  for (const { term, other } of near) {
    const linked = links.get(term)?.has(other) === true;
    if (!linked && isOpposed(term, other, opposites, links)) continue;
    at(neighbours, term, () => new Set()).add(other);
  }
  const related = new Map<string, Map<string, Candidate>>();
  for (const term of new Set([...links.keys(), ...neighbours.keys()])) {
    const others = links.get(term);
    const nearest = neighbours.get(term);
    for (const other of new Set([...(others?.keys() ?? []), ...(nearest ?? [])])) {
      at(related, term, () => new Map()).set(other, {
        term,
        other,
        links: others?.get(other) ?? new Map(),
        cosine: vectors === undefined ? undefined : cosineOf(vectors, term, other),
        near: nearest?.has(other) === true,
        rank: vectors?.ranks.get(other),
      });
    }
  }
  return { related, opposites };
}

/** Whether two terms are opposites, or one means the same as an opposite of the other ("rise" and "drop"). */
function isOpposed(
  term: string,
  other: string,
  opposites: ReadonlyMap<string, ReadonlySet<string>>,
  links: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<Link, WordPair>>>,
): boolean {
  const against = (one: string, two: string) =>
    [...(opposites.get(one) ?? [])].some((opposite) => {
      const known = links.get(opposite)?.get(two);
      return (
        opposite === two ||
        known?.has('synonym') === true ||
        known?.has('similar') === true ||
        known?.has('narrower') === true ||
        known?.has('broader') === true
      );
    });
  return against(term, other) || against(other, term);
}

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
