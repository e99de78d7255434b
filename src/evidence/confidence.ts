import type { Question } from '../question/question.js';
import { FEATURE_NAMES, type Features } from './features.js';
import type { Model } from './model.js';
import { isBroken, type Verdict } from './verdict.js';

/** What the gate weighs besides the features of the best sentence. */
export interface Standing {
  /** The best score, in fifths. */
  readonly score: number;
  /** Its lead over the second best, in thirds, up to 1. */
  readonly lead: number;
}

/** Where the best sentence stands among all; the verdicts are ordered, the best first. */
export function standingOf([best, second]: readonly Verdict[]): Standing {
  if (best === undefined) return { score: 0, lead: 0 };
  const behind = second === undefined || isBroken(second) ? best.score - 3 : second.score;
  return { score: best.score / 5, lead: Math.max(0, Math.min(1, (best.score - behind) / 3)) };
}

/** Probability, 0–1, that the first of the ordered verdicts answers the question; 0 when it breaks a constraint. */
export function confidenceOf(
  { asked }: Question,
  verdicts: readonly Verdict[],
  { gate }: Model,
): number {
  const [best] = verdicts;
  if (best === undefined || isBroken(best)) return 0;
  const { score, lead } = standingOf(verdicts);
  const kind = gate.types[asked.type] + (asked.explicit ? gate.explicit : 0);
  const logOdds =
    gate.bias + kind + weigh(best.features, gate.features) + gate.score * score + gate.lead * lead;
  return 1 / (1 + Math.exp(-logOdds));
}

/** Sum of feature times weight. */
export function weigh(features: Features, weights: Model['ranker']): number {
  let sum = 0;
  for (const name of FEATURE_NAMES) sum += weights[name] * features[name];
  return sum;
}
