/** The passages in which a term stands, in order of their numbers, with how often it does. */
export interface Postings {
  /** Numbers of passages, ascending; those past `length` mean nothing. */
  passages: Uint32Array;
  /** How often the term stands there; 65,535 stands for more. */
  counts: Uint16Array;
  /** Entries, those of passages that were taken out included. */
  length: number;
  /** Entries of passages that are still there. */
  live: number;
}

/** One field of all passages, in the form in which it can be stored: the lists of all terms, one behind the other. */
export interface StoredPostings {
  readonly terms: readonly string[];
  /** Where each term's entries end; they begin where the term's before it end. */
  readonly ends: Uint32Array;
  readonly passages: Uint32Array;
  readonly counts: Uint16Array;
}

/** The lists of one field by term. */
export type PostingsByTerm = Map<string, Postings>;

const MOST_COUNTED = 65_535;

/** Adds a passage whose number is higher than all that came before. */
export function addPosting(
  lists: PostingsByTerm,
  term: string,
  passage: number,
  count: number,
): void {
  let list = lists.get(term);
  if (list === undefined) {
    list = { passages: new Uint32Array(4), counts: new Uint16Array(4), length: 0, live: 0 };
    lists.set(term, list);
  }
  if (list.length === list.passages.length) {
    // A stored list ends where the next one begins: it moves to a place of its own before it grows.
    const room = Math.ceil(list.length * 1.5) + 4;
    const { passages, counts } = list;
    list.passages = new Uint32Array(room);
    list.passages.set(passages.subarray(0, list.length));
    list.counts = new Uint16Array(room);
    list.counts.set(counts.subarray(0, list.length));
  }
  list.passages[list.length] = passage;
  list.counts[list.length] = Math.min(count, MOST_COUNTED);
  list.length++;
  list.live++;
}

/** Counts an entry out; the entry itself stays until the lists are packed. */
export function dropPosting(lists: PostingsByTerm, term: string): void {
  const list = lists.get(term);
  if (list === undefined) return;
  list.live--;
  if (list.live === 0) lists.delete(term);
}

/**
 * The lists without the entries of passages that are gone, and the others under new numbers.
 * @param renumber the new number of a passage, ascending with the old one; `undefined` when it is gone
 */
export function packPostings(
  lists: PostingsByTerm,
  renumber: (passage: number) => number | undefined,
): StoredPostings {
  let total = 0;
  for (const { live } of lists.values()) total += live;
  const passages = new Uint32Array(total);
  const counts = new Uint16Array(total);
  const ends = new Uint32Array(lists.size);
  let at = 0;
  let term = 0;
  for (const list of lists.values()) {
    for (let entry = 0; entry < list.length; entry++) {
      const number = renumber(list.passages[entry] ?? 0);
      if (number === undefined) continue;
      passages[at] = number;
      counts[at] = list.counts[entry] ?? 0;
      at++;
    }
    ends[term++] = at;
  }
  return { terms: [...lists.keys()], ends, passages, counts };
}

/** The lists as they were stored, without copying them. */
export function unpackPostings({ terms, ends, passages, counts }: StoredPostings): PostingsByTerm {
  const lists: PostingsByTerm = new Map();
  let start = 0;
  for (const [at, term] of terms.entries()) {
    const end = ends[at] ?? start;
    const length = end - start;
    lists.set(term, {
      passages: passages.subarray(start, end),
      counts: counts.subarray(start, end),
      length,
      live: length,
    });
    start = end;
  }
  return lists;
}
