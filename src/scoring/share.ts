/** A figure with the count behind it. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  /** `hits / of`; null (as JSON writes it) when nothing was counted. */
  readonly value: number | null;
}

/** The share of `of` cases that `hits` of them make up. */
export function share(hits: number, of: number): Share {
  return { hits, of, value: of === 0 ? null : hits / of };
}

/** The share of the items that pass the test. */
export function shareOf<T>(items: readonly T[], test: (item: T) => boolean): Share {
  return share(items.filter(test).length, items.length);
}
