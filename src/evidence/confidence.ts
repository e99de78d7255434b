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

/** One addend of a decision: weight times value. */
export interface Share {
  /** A feature, or what else is weighed. */
  readonly name: string;
  readonly value: number;
  readonly weight: number;
}

/** Where the best sentence stands among all; the verdicts are ordered, the best first. */
export function standingOf([best, second]: readonly Verdict[]): Standing {
  if (best === undefined) return { score: 0, lead: 0 };
  const behind = second === undefined || isBroken(second) ? best.score - 3 : second.score;
  return { score: best.score / 5, lead: Math.max(0, Math.min(1, (best.score - behind) / 3)) };
}

/** Probability, 0–1, that the first of the ordered verdicts answers the question; 0 when it breaks a constraint. */
export function confidenceOf(
  question: Question,
  verdicts: readonly Verdict[],
  model: Model,
): number {
  const shares = gateShares(question, verdicts, model);
  if (shares.length === 0) return 0;
  const logOdds = shares.reduce((sum, { value, weight }) => sum + value * weight, 0);
  return 1 / (1 + Math.exp(-logOdds));
}

/** What the log-odds of the first verdict are the sum of; none when it breaks a constraint, or nothing was found. */
export function gateShares(
  { asked }: Question,
  verdicts: readonly Verdict[],
  { gate }: Model,
): Share[] {
  const [best] = verdicts;
  if (best === undefined || isBroken(best)) return [];
  const { score, lead } = standingOf(verdicts);
  return [
    { name: 'bias', value: 1, weight: gate.bias },
    { name: `asked: ${asked.type}`, value: 1, weight: gate.types[asked.type] },
    { name: 'asked outright', value: asked.explicit ? 1 : 0, weight: gate.explicit },
    { name: 'score', value: score, weight: gate.score },
    { name: 'lead', value: lead, weight: gate.lead },
    ...sharesOf(best.features, gate.features),
  ];
}

/** What a weighted sum of the features is made of, in the order of the features. */
export function sharesOf(features: Features, weights: Model['ranker']): Share[] {
  return FEATURE_NAMES.map((name) => ({ name, value: features[name], weight: weights[name] }));
}

/** Sum of feature times weight. */
export function weigh(features: Features, weights: Model['ranker']): number {
  let sum = 0;
  for (const name of FEATURE_NAMES) sum += weights[name] * features[name];
  return sum;
}
