import type { Candidate, Candidates } from './candidates.js';
import { type Count, countExact, countPairs, ratio } from './countPairs.js';
import { fitLift, type LiftCase, predictLift } from './liftModel.js';
import type { TrialArticle } from './trials.js';
import { LINKS, type Link } from './wordPairs.js';

/** What articles taught about related words. */
export interface Learnt {
  /** How many times as often as by chance the other stands in the sentence sought when the term does not. */
  lift(candidate: Candidate): number;
  /** The same as a part of what the term itself weighs, 0–1. */
  strength(candidate: Candidate): number;
  /** The lift of the question's own words, and that of unrelated ones (1 at least). */
  readonly exact: number;
  readonly unrelated: number;
  /** Distinct pairs that were seen at least once by chance or in earnest. */
  readonly pairs: number;
}

/**
 * Shape of the gamma prior around what a pair's links promise: a pair's own trials weigh as much as the
 * links when chance alone would have shown `PAIR_SHAPE ÷ lift` hits. (1 to 16 tried on held-out halves: 4 was best on both.)
 */
const PAIR_SHAPE = 4;
/**
 * The best of several related words counts, and together they lean on the same chance: so each counts
 * less than alone. (.6 to 1.2 tried on held-out halves.)
 */
const BEST_OF_MANY = 0.7;
/** Pairs worth less than this are left out: they stood in wrong sentences too often (.14, .21 and .28 tried). */
export const LEAST_STRENGTH = 0.28;
/** Below this share of a word's uses, one link is like another. */
const LEAST_SHARE = 0.01;

const MATCHES = LINKS.filter((link) => link !== 'opposite');
const VECTOR = 1 + 3 * MATCHES.length;
const SIZE = VECTOR + 4;

/**
 * Learns from the articles how much a related word is worth: a regression over the links tells the lift
 * of a class of pairs, and the pair's own trials shift it (empirical Bayes, gamma–Poisson).
 */
export function learnStrengths(candidates: Candidates, articles: readonly TrialArticle[]): Learnt {
  const { related } = candidates;
  const counts = countPairs(articles, (term) => related.get(term)?.keys() ?? []);
  const weights = fitLift(liftCases(candidates, counts), SIZE);
  const exact = ratio([countExact(articles)]);
  const chance = ratio(countPairs(articles, unrelatedTo(candidates, articles)).values());
  const unrelated = Math.max(1, chance);
  const lift = (candidate: Candidate) => {
    const promised = predictLift(weights, featuresOf(candidate));
    const own = counts.get(`${candidate.term} ${candidate.other}`);
    if (own === undefined) return promised;
    return (PAIR_SHAPE + own.seen) / (PAIR_SHAPE / promised + own.expected);
  };
  return {
    lift,
    strength: (candidate) => {
      const weight = Math.log(lift(candidate) / unrelated) / Math.log(exact / unrelated);
      return BEST_OF_MANY * Math.min(1, Math.max(0, weight));
    },
    exact,
    unrelated,
    pairs: counts.size,
  };
}

/** The pairs that were counted, with their features. */
export function liftCases(
  { related }: Candidates,
  counts: ReadonlyMap<string, Count>,
): readonly LiftCase[] {
  return [...counts].flatMap(([key, { seen, expected }]) => {
    const [term = '', other = ''] = key.split(' ');
    const candidate = related.get(term)?.get(other);
    return candidate === undefined ? [] : [{ features: featuresOf(candidate), seen, expected }];
  });
}

/**
 * A constant; for each link whether it is there and how much of the use of both words it is about; how
 * alike the words are used (with a bend at .5), and how frequent the other is.
 */
function featuresOf({ links, cosine, rank }: Candidate): LiftCase['features'] {
  const features: [number, number][] = [[0, 1]];
  for (const [place, link] of MATCHES.entries()) {
    const shares = links.get(link satisfies Link);
    if (shares === undefined) continue;
    features.push(
      [1 + 3 * place, 1],
      [2 + 3 * place, Math.log(Math.max(shares.share, LEAST_SHARE))],
      [3 + 3 * place, Math.log(Math.max(shares.otherShare, LEAST_SHARE))],
    );
  }
  if (cosine !== undefined) {
    features.push(
      [VECTOR, 1],
      [VECTOR + 1, (cosine - 0.5) * 5],
      [VECTOR + 2, Math.max(0, cosine - 0.5) * 5],
    );
  }
  if (rank !== undefined) features.push([VECTOR + 3, Math.log((rank + 100) / 3000)]);
  return features;
}

/** For a question word, the related terms of another one: what chance and the sentence's length do alone. */
function unrelatedTo(
  { related }: Candidates,
  articles: readonly TrialArticle[],
): (term: string) => Iterable<string> {
  const words = new Set(articles.flatMap(({ questions }) => questions.flatMap((one) => one.words)));
  const sorted = [...words].sort();
  const far = Math.floor(sorted.length / 2);
  const partner = new Map(
    sorted.map((word, at) => [word, sorted[(at + far) % sorted.length] ?? word]),
  );
  return (term) => {
    const own = related.get(term);
    const others = related.get(partner.get(term) ?? '')?.keys() ?? [];
    return [...others].filter((other) => other !== term && own?.has(other) !== true);
  };
}
