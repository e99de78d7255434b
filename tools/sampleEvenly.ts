/**
 * At most `count` items, spread evenly over the whole list and in its order: the same ones each
 * time, and from every part of a list that is sorted by article.
 */
export function sampleEvenly<T>(items: readonly T[], count: number): readonly T[] {
  if (count >= items.length) return items;
  return items.filter((_, place) => {
    // The item where the number of steps taken so far goes up by one.
    return (
      Math.floor(((place + 1) * count) / items.length) > Math.floor((place * count) / items.length)
    );
  });
}
