/** How much two rankings count against each other. */
export interface Fusing {
  /** Flattens the ranking: the larger, the less the first places stand out; above 0. */
  readonly k: number;
  /** Share of the ranking by words, 0 to 1; the rest is that by meaning. */
  readonly words: number;
}

/** An item with its place in each ranking, from 1; `undefined` where that has not got it. */
export interface Fused<Item> {
  readonly item: Item;
  readonly score: number;
  readonly wordRank: number | undefined;
  readonly meaningRank: number | undefined;
}

/**
 * Fuses two rankings by the reciprocals of their ranks (Cormack, Clarke and Büttcher 2009):
 * words / (k + rank by words) + (1 − words) / (k + rank by meaning), where a ranking that has not got
 * an item adds nothing. Best first; equal ones in the order of `compare`.
 * @param unknown items whose meaning is not known yet: their rank by words stands for the other too, so
 *   that they are not behind only because nobody has looked at them
 */
export function fuseRanks<Item>(
  byWords: readonly Item[],
  byMeaning: readonly Item[],
  { k, words }: Fusing,
  compare: (one: Item, other: Item) => number,
  unknown: (item: Item) => boolean = () => false,
): Fused<Item>[] {
  const wordRanks = ranksOf(byWords);
  const meaningRanks = ranksOf(byMeaning);
  const worth = (rank: number | undefined) => (rank === undefined ? 0 : 1 / (k + rank));
  return [...new Set([...byWords, ...byMeaning])]
    .map((item) => {
      const wordRank = wordRanks.get(item);
      const meaningRank = meaningRanks.get(item);
      const meant = meaningRank ?? (unknown(item) ? wordRank : undefined);
      const score = words * worth(wordRank) + (1 - words) * worth(meant);
      return { item, score, wordRank, meaningRank };
    })
    .sort((a, b) => b.score - a.score || compare(a.item, b.item));
}

function ranksOf<Item>(items: readonly Item[]): ReadonlyMap<Item, number> {
  return new Map(items.map((item, at) => [item, at + 1]));
}
