/**
 * How many single-letter changes turn `a` into `b`: insert, delete, replace, or swap two neighbours
 * (optimal string alignment, the restricted form of Damerau's distance: no letter is touched twice).
 * Gives `limit + 1` as soon as it must be more than `limit`, so that comparing with a whole
 * vocabulary stays cheap. Counts UTF-16 code units: fold both words first.
 */
export function damerauLevenshtein(a: string, b: string, limit: number): number {
  const beyond = limit + 1;
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return beyond;

  // Shared ends cost nothing, and most words of a vocabulary differ in the middle only.
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const rows = endA - start;
  const columns = endB - start;
  if (rows === 0 || columns === 0) return Math.min(rows + columns, beyond);

  let twoUp: number[] = [];
  let oneUp = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row++) {
    const current = [row];
    const letter = a.charCodeAt(start + row - 1);
    let least = row;
    for (let column = 1; column <= columns; column++) {
      const other = b.charCodeAt(start + column - 1);
      let cost = Math.min(
        at(oneUp, column) + 1,
        at(current, column - 1) + 1,
        at(oneUp, column - 1) + (letter === other ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(start + column - 2) &&
        other === a.charCodeAt(start + row - 2);
      if (swapped) cost = Math.min(cost, at(twoUp, column - 2) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    // A swap reaches over one row, so both of the last rows must be past the limit.
    if (least > limit && Math.min(...oneUp) > limit) return beyond;
    twoUp = oneUp;
    oneUp = current;
  }
  return Math.min(at(oneUp, columns), beyond);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
