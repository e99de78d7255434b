import type { SentenceAnalysis } from '../evidence/sentenceAnalysis.js';
import { contains } from '../text/span.js';
import type { Amount } from '../values/amounts.js';

/** The figures of a sentence that are no part of a time: not the eight months of "the first eight months of 2023". */
export function figuresOf({ amounts, periods }: SentenceAnalysis): Amount[] {
  return amounts.filter((amount) => !periods.some((period) => contains(period, amount)));
}
