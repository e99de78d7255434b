import { FEATURE_NAMES, type FeatureName } from '../../evidence/features.js';

/** Features that stand or fall together. */
export interface Ablation {
  readonly name: string;
  readonly without: ReadonlySet<FeatureName>;
}

const group = (name: string, features: readonly FeatureName[]): Ablation => ({
  name,
  without: new Set(features),
});

/** What the training does without, one after the other, to see what it pays. */
export const ABLATIONS: readonly Ablation[] = [
  group('order, pairs, window', ['order', 'pairs', 'window']),
  group(
    'lost words',
    FEATURE_NAMES.filter((name) => name.startsWith('lost')),
  ),
  group('need', ['missing', 'needed', 'neededOwn', 'worstMissing']),
  group('period, direction, post, premise', ['period', 'direction', 'post', 'premise']),
  group('type, closeness, focus', ['type', 'closeness', 'focus']),
  group('retrieval', ['retrieval']),
  group('negation', ['negation']),
];
