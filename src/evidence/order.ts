/** A question word with the places where it stands in a sentence. */
export interface Placed {
  readonly places: readonly number[];
  readonly weight: number;
}

/** Greatest weight of question words that stand in the sentence in the question's order (a weighted longest common subsequence). */
export function longestInOrder(words: readonly Placed[]): number {
  const ends: { readonly place: number; readonly weight: number }[] = [];
  let greatest = 0;
  for (const { places, weight } of words) {
    if (weight === 0) continue;
    const reached = places.map((place) => {
      let before = 0;
      for (const end of ends) if (end.place < place && end.weight > before) before = end.weight;
      return { place, weight: before + weight };
    });
    for (const end of reached) {
      ends.push(end);
      greatest = Math.max(greatest, end.weight);
    }
  }
  return greatest;
}

/** Share of neighbouring question words that stand within 2 (counts 1), 5 (.6) or 10 (.3) tokens of each other; 0.5 for a single word. */
export function nearPairs(words: readonly (readonly number[])[]): number {
  if (words.length < 2) return 0.5;
  let close = 0;
  for (let at = 1; at < words.length; at++) {
    const gap = smallestGap(words[at - 1] ?? [], words[at] ?? []);
    close += gap <= 2 ? 1 : gap <= 5 ? 0.6 : gap <= 10 ? 0.3 : 0;
  }
  return close / (words.length - 1);
}

function smallestGap(left: readonly number[], right: readonly number[]): number {
  let gap = Number.POSITIVE_INFINITY;
  for (const a of left) for (const b of right) if (a !== b) gap = Math.min(gap, Math.abs(a - b));
  return gap;
}

/** Number of matched words over the length of the smallest stretch that holds them all, 0–1; 0 for fewer than two. */
export function smallestWindow(words: readonly (readonly number[])[]): number {
  const matched = words.filter((places) => places.length > 0);
  if (matched.length < 2) return 0;
  let smallest = Number.POSITIVE_INFINITY;
  // Start from each place of each word and take the nearest place of every other.
  for (const place of matched.flat()) {
    let low = place;
    let high = place;
    for (const places of matched) {
      let nearest = places[0] ?? place;
      for (const other of places)
        if (Math.abs(other - place) < Math.abs(nearest - place)) nearest = other;
      low = Math.min(low, nearest);
      high = Math.max(high, nearest);
    }
    smallest = Math.min(smallest, high - low + 1);
  }
  return Math.min(1, matched.length / smallest);
}
