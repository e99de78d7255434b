/**
 * Area under the ROC curve: the probability that a positive drawn at random scores above a negative
 * drawn at random, a tie counting one half (the Mann–Whitney statistic). 0.5 is a coin, 1 separates
 * them fully. Only the order of the scores matters. `undefined` when either side is empty.
 */
export function auroc(
  positives: readonly number[],
  negatives: readonly number[],
): number | undefined {
  if (positives.length === 0 || negatives.length === 0) return undefined;
  const ordered = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);

  let below = 0;
  let wins = 0;
  for (let start = 0; start < ordered.length; ) {
    const score = ordered[start]?.score;
    let end = start;
    let tiedPositives = 0;
    for (; ordered[end]?.score === score && end < ordered.length; end++) {
      if (ordered[end]?.positive === true) tiedPositives++;
    }
    const tiedNegatives = end - start - tiedPositives;
    wins += tiedPositives * (below + tiedNegatives / 2);
    below += tiedNegatives;
    start = end;
  }
  return wins / (positives.length * negatives.length);
}
