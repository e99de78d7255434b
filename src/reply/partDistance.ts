/**
 * The fewest single-character changes (insert, delete, replace) that turn `part` into some stretch of
 * `whole`; 0 when it stands there as it is, at most `part.length`. A dynamic programme in which a
 * match may begin and end anywhere in `whole` (Sellers, "The theory and computation of evolutionary
 * distances", 1980). Time is the product of both lengths.
 */
export function partDistance(part: string, whole: string): number {
  // row[j]: the cost of the part so far against a stretch that ends before whole[j].
  let row = new Array<number>(whole.length + 1).fill(0);
  for (let i = 1; i <= part.length; i++) {
    const next = [i];
    for (let j = 1; j <= whole.length; j++) {
      const replaced = at(row, j - 1) + (part[i - 1] === whole[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, at(row, j) + 1, at(next, j - 1) + 1));
    }
    row = next;
  }
  return row.reduce((least, cost) => Math.min(least, cost), part.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
