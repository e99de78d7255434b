import { DECIDING, type FeatureName, type Features, RANKING } from './features.js';
import type { Model } from './model.js';
import { isBroken, type Verdict } from './verdict.js';

/** What the gate weighs besides the features of the best sentence. */
export interface Standing {
  /** The best score. */
  readonly score: number;
  /** Its score above the second best's, up to 3; 3 when there is no other that breaks no constraint. */
  readonly ahead: number;
}

/** One addend of a decision: weight times value. */
export interface Share {
  /** A feature, or what else is weighed. */
  readonly name: string;
  readonly value: number;
  readonly weight: number;
}

/** Beyond this, being further ahead says no more. */
export const MOST_AHEAD = 3;

/** Where the best sentence stands among all; the verdicts are ordered, the best first. */
export function standingOf([best, second]: readonly Verdict[]): Standing {
  if (best === undefined) return { score: 0, ahead: 0 };
  const ahead = second === undefined || isBroken(second) ? MOST_AHEAD : best.score - second.score;
  return { score: best.score, ahead: Math.max(0, Math.min(MOST_AHEAD, ahead)) };
}

/** Probability, 0–1, that the first of the ordered verdicts answers the question; 0 when it breaks a constraint. */
export function confidenceOf(verdicts: readonly Verdict[], model: Model): number {
  const shares = gateShares(verdicts, model);
  if (shares.length === 0) return 0;
  const logOdds = shares.reduce((sum, { value, weight }) => sum + value * weight, 0);
  return 1 / (1 + Math.exp(-logOdds));
}

/** What the log-odds of the first verdict are the sum of; none when it breaks a constraint, or nothing was found. */
export function gateShares(verdicts: readonly Verdict[], { gate }: Model): Share[] {
  const [best] = verdicts;
  if (best === undefined || isBroken(best)) return [];
  const { score, ahead } = standingOf(verdicts);
  return [
    { name: 'bias', value: 1, weight: gate.bias },
    { name: 'score', value: score, weight: gate.score },
    { name: 'ahead', value: ahead, weight: gate.ahead },
    ...sharesOf(DECIDING, best.features, gate.features),
  ];
}

/** What a weighted sum of features is made of, in the order of `names`. */
export function sharesOf<Name extends FeatureName>(
  names: readonly Name[],
  features: Features,
  weights: Readonly<Record<Name, number>>,
): Share[] {
  return names.map((name) => ({ name, value: features[name], weight: weights[name] }));
}

/** The score that ranks a sentence: sum of feature times weight. */
export function weigh(features: Features, weights: Model['ranker']): number {
  let sum = 0;
  for (const name of RANKING) sum += weights[name] * features[name];
  return sum;
}
