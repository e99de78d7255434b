/** How two rows of prints lie side by side. */
export interface Alignment {
  /** Prints that both have, in the same order. */
  readonly shared: number;
  /** Places in the second row that have none to match in the first, in order. */
  readonly unmatched: readonly number[];
  /** Twice `shared`, over the length of both (Dice 1945): 1 for the same row, 0 for nothing in common. */
  readonly likeness: number;
}

/** Aligns two rows by their longest common subsequence. */
export function alignPrints(first: readonly number[], second: readonly number[]): Alignment {
  // lengths[i][j]: the longest common one of what is left behind place i of the first and j of the second.
  const width = second.length + 1;
  const lengths = new Uint16Array((first.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        first[i] === second[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const unmatched: number[] = [];
  for (let i = 0, j = 0; j < second.length; ) {
    if (i < first.length && first[i] === second[j]) {
      i++;
      j++;
    } else if (i < first.length && at(i + 1, j) >= at(i, j + 1)) i++;
    else unmatched.push(j++);
  }
  const shared = at(0, 0);
  const both = first.length + second.length;
  return { shared, unmatched, likeness: both === 0 ? 0 : (2 * shared) / both };
}
