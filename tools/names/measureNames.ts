import { type Crf, likeliestLabels, scoresOf } from './crf.js';
import { FIRST, FURTHER, type LabelledStretch } from './labelledStretches.js';

/** How well persons' names are found, counted by whole names; 0–1, and NaN where nothing is to count. */
export interface NameMeasure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The names there are. */
  readonly names: number;
}

export function measureNames(crf: Crf, stretches: readonly LabelledStretch[]): NameMeasure {
  let right = 0;
  let found = 0;
  let names = 0;
  for (const stretch of stretches) {
    const actual = namesIn(stretch.labels);
    const read = namesIn(likeliestLabels(crf, scoresOf(crf, stretch)));
    right += read.filter((name) => actual.includes(name)).length;
    found += read.length;
    names += actual.length;
  }
  return {
    precision: right / found,
    recall: right / names,
    f1: (2 * right) / (found + names),
    names,
  };
}

/** The persons' names, each as where it begins and ends. */
function namesIn(labels: readonly number[]): string[] {
  return labels.flatMap((label, from) => {
    if (label !== FIRST) return [];
    let to = from + 1;
    while (labels[to] === FURTHER) to++;
    return [`${from}-${to}`];
  });
}

/** "precision 87.7, recall 75.4, F1 81.1", in per cent. */
export function renderMeasure({ precision, recall, f1 }: NameMeasure): string {
  const [p, r, f] = [precision, recall, f1].map((share) => (100 * share).toFixed(1));
  return `precision ${p}, recall ${r}, F1 ${f}`;
}
