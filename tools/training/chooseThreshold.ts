import { type Decision, scoreDecisions } from './scoreDecisions.js';

const STEP = 0.01;

/**
 * The threshold, in steps of a hundredth from .05 to .95, at which recall, refusal recall and precision
 * are best together: the harmonic mean of the three, and of the groups' the mean. Precision is among them
 * because a false answer costs more than a missed one. Of equals the highest; groups count alike, however
 * many decisions they hold.
 */
export function chooseThreshold(groups: readonly (readonly Decision[])[]): number {
  let best = { threshold: 0.5, worth: -1 };
  for (let step = 5; step <= 95; step++) {
    const threshold = Number((step * STEP).toFixed(2));
    const worth = groups.reduce((sum, group) => sum + worthOf(group, threshold), 0);
    if (worth >= best.worth) best = { threshold, worth };
  }
  return best.threshold;
}

function worthOf(group: readonly Decision[], threshold: number): number {
  const { recall, refusalRecall, precision } = scoreDecisions(group, () => threshold);
  const worst = Math.min(recall, refusalRecall, precision);
  return worst === 0 ? 0 : 3 / (1 / recall + 1 / refusalRecall + 1 / precision);
}
