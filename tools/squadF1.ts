/**
 * Words of a text as SQuAD's own scoring compares them: lower case, without ASCII punctuation and
 * without the articles a, an, the (Rajpurkar et al. 2016, section 6.1).
 */
export function squadWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether the prediction has exactly the words of one of the gold answers. */
export function squadExact(prediction: string, golds: readonly string[]): boolean {
  const predicted = squadWords(prediction).join(' ');
  return golds.some((gold) => squadWords(gold).join(' ') === predicted);
}

/**
 * Harmonic mean, 0–1, of the shares of words that prediction and gold answer have in common (each
 * word as often as it occurs in both), with the best of the gold answers. 0 without gold answers;
 * 1 when both have no words at all, as in SQuAD 2.
 */
export function squadF1(prediction: string, golds: readonly string[]): number {
  const predicted = squadWords(prediction);
  return Math.max(0, ...golds.map((gold) => wordF1(predicted, squadWords(gold))));
}

function wordF1(predicted: readonly string[], gold: readonly string[]): number {
  if (predicted.length === 0 && gold.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of predicted) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return (2 * common) / (predicted.length + gold.length);
}
