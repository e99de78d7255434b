/**
 * The smallest of the values that at least the given part of them does not exceed (nearest rank).
 * `part` is 0–1: 0 gives the smallest value, 1 the largest. `undefined` when there are no values.
 */
export function percentile(values: readonly number[], part: number): number | undefined {
  const ordered = values.toSorted((a, b) => a - b);
  const rank = Math.ceil(part * ordered.length);
  return ordered[Math.min(Math.max(rank, 1), ordered.length) - 1];
}
