import { type Decision, scoreDecisions } from './scoreDecisions.js';

const STEP = 0.01;

/**
 * The threshold, in steps of a hundredth from .05 to .95, at which the mean of the groups' F is best; of
 * equals the highest. Groups count alike, however many decisions they hold.
 */
export function chooseThreshold(groups: readonly (readonly Decision[])[]): number {
  let best = { threshold: 0.5, f: -1 };
  for (let step = 5; step <= 95; step++) {
    const threshold = Number((step * STEP).toFixed(2));
    const f = groups.reduce((sum, group) => sum + scoreDecisions(group, () => threshold).f, 0);
    if (f >= best.f) best = { threshold, f };
  }
  return best.threshold;
}
