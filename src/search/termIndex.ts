import type { PassageTerms, TermCounts } from './articleDigest.js';
import type { QueryTerm } from './passageIndex.js';
import {
  addPosting,
  dropPosting,
  type PostingsByTerm,
  packPostings,
  type StoredPostings,
  unpackPostings,
} from './postings.js';

/** An index in the form in which it can be stored; passages are numbered from 0 without gaps. */
export interface TermIndexState {
  readonly body: StoredPostings;
  readonly headline: StoredPostings;
  /** By passage, how many distinct terms the field has; at least 1. */
  readonly bodyLengths: readonly number[];
  readonly headlineLengths: readonly number[];
}

/** A passage by its number, with a score that ranks within one search only. */
export interface Hit {
  readonly passage: number;
  readonly score: number;
}

/**
 * Which passages hold which terms, and which of them fit a query best. Passages can be added and taken
 * out at a cost that grows with them alone; every count that goes into a score is a whole number and
 * exact, so that scores are the same as in an index that never held anything else.
 */
export interface TermIndex {
  /** @returns the passage's number, one above the last */
  add(terms: PassageTerms): number;
  /** Takes a passage out, given with the terms that it was added with. */
  remove(passage: number, terms: PassageTerms): void;
  /**
   * The best passages, best first, at most `limit`; equal scores in the order of `compare`.
   * @param accept whether a passage counts; scores are the same whether others count or not
   */
  search(
    terms: readonly QueryTerm[],
    limit: number,
    compare: (one: number, other: number) => number,
    accept?: (passage: number) => boolean,
  ): readonly Hit[];
  /** Passages that were taken out and still take up room. */
  readonly dead: number;
  readonly live: number;
  /** Closes the gaps that were left; the passages that remain are numbered anew, in the same order. */
  pack(): TermIndexState;
}

/** BM25+ (Lv and Zhai 2011) as MiniSearch computes it: k as usual, b low because the windows are of nearly one length. */
const K = 1.2;
const B = 0.6;
const D = 0.5;
const HEADLINE = 0.4;

/** One field of all passages. */
interface Field {
  readonly boost: number;
  lists: PostingsByTerm;
  lengths: number[];
  /** Sum of the lengths of the passages that are there. */
  total: number;
}

/** An index of nothing yet, or of what was stored. */
export function openTermIndex(state?: TermIndexState): TermIndex {
  const fields = {
    body: openField(1, state?.body, state?.bodyLengths),
    headline: openField(HEADLINE, state?.headline, state?.headlineLengths),
  };
  const all = Object.values(fields);
  let numbers = fields.body.lengths.length;
  let live = numbers;
  let gone = new Uint8Array(numbers);
  // One slot a passage, empty between two searches.
  let scores = new Float64Array(numbers);
  let matches = new Uint16Array(numbers);
  let lastTerms = new Uint16Array(numbers);

  function makeRoom(): void {
    if (numbers < gone.length) return;
    const room = 2 * numbers + 64;
    const before = gone;
    gone = new Uint8Array(room);
    gone.set(before);
    scores = new Float64Array(room);
    matches = new Uint16Array(room);
    lastTerms = new Uint16Array(room);
  }

  /** Adds what one term is worth to every passage that holds it; notes those that no term touched before. */
  function addScores({ term, weight }: QueryTerm, order: number, touched: number[]): void {
    for (const { boost, lists, lengths, total } of all) {
      const list = lists.get(term);
      if (list === undefined) continue;
      const idf = Math.log(1 + (live - list.live + 0.5) / (list.live + 0.5));
      const average = total / live;
      for (let at = 0; at < list.length; at++) {
        const passage = list.passages[at] ?? 0;
        if (gone[passage] === 1) continue;
        if (lastTerms[passage] !== order) {
          if (matches[passage] === 0) touched.push(passage);
          matches[passage] = (matches[passage] ?? 0) + 1;
          lastTerms[passage] = order;
        }
        const count = list.counts[at] ?? 0;
        const norm = K * (1 - B + (B * (lengths[passage] ?? 0)) / average);
        const worth = idf * (D + (count * (K + 1)) / (count + norm));
        scores[passage] = (scores[passage] ?? 0) + weight * boost * worth;
      }
    }
  }

  return {
    get live() {
      return live;
    },
    get dead() {
      return numbers - live;
    },
    add(terms) {
      makeRoom();
      addTo(fields.body, numbers, terms.body);
      addTo(fields.headline, numbers, terms.headline);
      live++;
      return numbers++;
    },
    remove(passage, terms) {
      gone[passage] = 1;
      live--;
      takeFrom(fields.body, passage, terms.body);
      takeFrom(fields.headline, passage, terms.headline);
    },
    search(terms, limit, compare, accept) {
      const touched: number[] = [];
      for (const [at, term] of distinct(terms).entries()) addScores(term, at + 1, touched);
      const best: Hit[] = [];
      for (const passage of touched) {
        // As in MiniSearch: a passage that holds more of the words is worth that much more.
        const score = (scores[passage] ?? 0) * (matches[passage] ?? 0);
        scores[passage] = 0;
        matches[passage] = 0;
        lastTerms[passage] = 0;
        if (accept === undefined || accept(passage)) {
          insert(best, { passage, score }, limit, compare);
        }
      }
      return best;
    },
    pack() {
      const renumbered = new Int32Array(numbers).fill(-1);
      let next = 0;
      for (let passage = 0; passage < numbers; passage++) {
        if (gone[passage] === 0) renumbered[passage] = next++;
      }
      const newNumber = (passage: number) => {
        const number = renumbered[passage] ?? -1;
        return number === -1 ? undefined : number;
      };
      const packed = {
        body: packPostings(fields.body.lists, newNumber),
        headline: packPostings(fields.headline.lists, newNumber),
      };
      fields.body.lists = unpackPostings(packed.body);
      fields.headline.lists = unpackPostings(packed.headline);
      for (const field of all) field.lengths = field.lengths.filter((_, at) => gone[at] === 0);
      numbers = live;
      gone.fill(0);
      return {
        ...packed,
        bodyLengths: fields.body.lengths,
        headlineLengths: fields.headline.lengths,
      };
    },
  };
}

function openField(boost: number, lists?: StoredPostings, lengths: readonly number[] = []): Field {
  return {
    boost,
    lists: lists === undefined ? new Map() : unpackPostings(lists),
    lengths: [...lengths],
    total: lengths.reduce((sum, length) => sum + length, 0),
  };
}

/** As MiniSearch counts them: distinct terms, and one where there is none. */
const lengthOf = (terms: TermCounts): number => Math.max(1, terms.size);

function addTo(field: Field, passage: number, terms: TermCounts): void {
  for (const [term, count] of terms) addPosting(field.lists, term, passage, count);
  field.lengths[passage] = lengthOf(terms);
  field.total += lengthOf(terms);
}

function takeFrom(field: Field, passage: number, terms: TermCounts): void {
  for (const term of terms.keys()) dropPosting(field.lists, term);
  field.total -= field.lengths[passage] ?? 0;
}

/** Each term once, in its first place and with its last weight. */
function distinct(terms: readonly QueryTerm[]): QueryTerm[] {
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** Puts a hit into its place among the best; what falls off the end is gone. */
function insert(
  best: Hit[],
  hit: Hit,
  limit: number,
  compare: (one: number, other: number) => number,
): void {
  const order = (other: Hit) => other.score - hit.score || compare(hit.passage, other.passage);
  const last = best.at(-1);
  if (best.length >= limit && (last === undefined || order(last) > 0)) return;
  let at = best.length;
  while (at > 0 && order(best[at - 1] as Hit) < 0) at--; // 0 < at <= length
  best.splice(at, 0, hit);
  if (best.length > limit) best.pop();
}
