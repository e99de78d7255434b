import { FEATURE_NAMES, type FeatureName } from '../../src/engine/evidence/features.js';
import type { Example } from './example.js';

/** The judge without one of its parts, learnt anew. */
export interface Ablation {
  readonly name: string;
  /** The examples as they would be without the part. */
  without(example: Example): Example;
}

const CONSTRAINTS = ['names', 'period', 'direction', 'post', 'type', 'premise'] as const;

/** Every feature and every constraint, each left out alone. */
export const ABLATIONS: readonly Ablation[] = [
  ...FEATURE_NAMES.map((name) => ({
    name,
    without: (example: Example) => withoutFeature(example, name),
  })),
  ...CONSTRAINTS.map((name) => ({
    name: `veto: ${name}`,
    without: (example: Example) => withoutVeto(example, name),
  })),
];

/** The feature at 0, where no weight can move anything. */
function withoutFeature(example: Example, name: FeatureName): Example {
  const at = FEATURE_NAMES.indexOf(name);
  const candidates = example.candidates.map((candidate) => ({
    ...candidate,
    features: candidate.features.map((value, place) => (place === at ? 0 : value)),
  }));
  return { ...example, candidates };
}

function withoutVeto(example: Example, name: string): Example {
  const candidates = example.candidates.map((candidate) => ({
    ...candidate,
    broken: candidate.broken.filter((broken) => broken !== name),
  }));
  return { ...example, candidates };
}
