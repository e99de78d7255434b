import type { Reading, ScoredSpan } from './encoder.js';

/** How much the span's lead over "nothing" counts beside has-answer (docs/method.md). */
const LEAD = 1;

/**
 * How much speaks for a span as the answer, on one scale for all passages of a question: the logit that
 * its passage answers, and the span's lead over "nothing here answers". Ranks; no probability.
 */
export function rateSpan({ has, nothing }: Reading, { score }: ScoredSpan): number {
  return has + LEAD * (score - nothing);
}
