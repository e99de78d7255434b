import type { Question } from '../question/question.js';
import { type AnswerSpan, HARD_TYPES, SOFT_TYPES } from './answerSpans.js';
import type { Constraint } from './constraint.js';
import type { TermCover } from './coverage.js';
import type { SentenceReading } from './sentenceReading.js';

/**
 * What speaks for and against a sentence as the answer. Each was kept because leaving it out costs on
 * questions about other articles; what did not is named in docs/method.md.
 */
export const FEATURES = {
  lead: 'How far the reader\'s best span in the sentence stands above "nothing here answers", in fours of its score, −5 to 5.',
  has: 'The logit, −8 to 8, that the passage read answers the question.',
  similarity:
    "Cosine of the question's and the passage's meaning, −1 to 1; what is usual, 0.45, when it is not known.",
  coverage:
    "Rarity-weighted share of the question's words found in the sentence or lent by its context, 0–1.",
  type: 'Whether something new of the asked type stands there, 0 or 1; 0.5 for a looser form of it, and for types that have no form of their own.',
  unclear:
    'Number of constraints of which neither sentence nor context says whether they hold, up to 3.',
  headline: 'Whether the sentence is a headline, 0 or 1.',
} as const satisfies Readonly<Record<string, string>>;

export type FeatureName = keyof typeof FEATURES;
export type Features = Readonly<Record<FeatureName, number>>;

export const FEATURE_NAMES = Object.keys(FEATURES) as readonly FeatureName[]; // Object.keys forgets the literal keys

/** What ranks the sentences of one question. */
export const RANKING = [
  'lead',
  'has',
  'similarity',
  'coverage',
  'type',
  'headline',
] as const satisfies readonly FeatureName[];

/** What decides, beside the score that ranks, whether the best sentence is given as the answer. */
export const DECIDING = ['similarity', 'unclear'] as const satisfies readonly FeatureName[];

/** What a sentence was found to be before it is measured. */
export interface Findings {
  readonly reading: SentenceReading;
  readonly covers: readonly TermCover[];
  readonly constraints: readonly Constraint[];
  /** Nearest first. */
  readonly spans: readonly AnswerSpan[];
  readonly headline: boolean;
}

/** Measures one sentence against the question. */
export function measureFeatures(
  question: Question,
  { reading, covers, constraints, spans, headline }: Findings,
): Features {
  return {
    lead: within(5, reading.lead / 4),
    has: within(8, reading.has),
    similarity: reading.similarity ?? USUAL_SIMILARITY,
    coverage: coverageOf(question, covers),
    type: typeOf(question, spans),
    unclear: Math.min(3, constraints.filter(({ state }) => state === 'unclear').length),
    headline: headline ? 1 : 0,
  };
}

/** A little below that of right sentences, which is 0.53 in the middle: as long as a passage has no vector, this says nothing. */
const USUAL_SIMILARITY = 0.45;

function within(most: number, value: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** Mean of the covers, weighted by the terms' rarity; 0 for a question without a word that counts. */
function coverageOf({ terms }: Question, covers: readonly TermCover[]): number {
  let [found, total] = [0, 0];
  for (const [at, { idf, asking }] of terms.entries()) {
    if (asking) continue;
    found += idf * (covers[at]?.all ?? 0);
    total += idf;
  }
  return total === 0 ? 0 : found / total;
}

function typeOf({ asked }: Question, [best]: readonly AnswerSpan[]): number {
  if (best !== undefined) return best.strength === 'strong' ? 1 : 0.5;
  return HARD_TYPES.has(asked.type) || SOFT_TYPES.has(asked.type) ? 0 : 0.5;
}
