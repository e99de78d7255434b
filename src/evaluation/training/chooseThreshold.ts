import { type Decision, scoreDecisions } from './scoreDecisions.js';

const STEP = 0.01;

/** The threshold, in steps of a hundredth from .05 to .95, with the best F; of equals the highest. */
export function chooseThreshold(decisions: readonly Decision[]): number {
  let best = { threshold: 0.5, f: -1 };
  for (let step = 5; step <= 95; step++) {
    const threshold = Number((step * STEP).toFixed(2));
    const { f } = scoreDecisions(decisions, () => threshold);
    if (f >= best.f) best = { threshold, f };
  }
  return best.threshold;
}
