import type { Question } from '../question/question.js';
import type { SentenceContext } from './analyses.js';
import { type AnswerSpan, HARD_TYPES } from './answerSpans.js';
import type { Constraint } from './constraint.js';
import type { TermCover } from './coverage.js';

/** What speaks for and against a sentence as the answer. Each is 0–1 unless its line says otherwise. */
export interface Features {
  /** Share of the question's words, weighted by rarity, found in the sentence or lent by its context. */
  readonly coverage: number;
  /** The same for the sentence alone. */
  readonly ownCoverage: number;
  /** Rarity-weighted share of words (names left out) that neither sentence nor context has. */
  readonly missing: number;
  /** How many words the collection does not know at all, 0–3. */
  readonly unknown: number;
  /** Share of neighbouring pairs of question words that stand close together in the sentence. */
  readonly adjacency: number;
  /** How well the least-found name is found; 1 without names. */
  readonly names: number;
  /** The same for the sentence alone. */
  readonly ownNames: number;
  /** How well the asked period holds; 1 without one. */
  readonly period: number;
  /** How well the asked direction of trade holds; 1 without one. */
  readonly direction: number;
  /** Whether something of the asked type stands there, nearer to the question's words for more; 0.5 for types without a form. */
  readonly type: number;
  /** Whether the noun that the answer is bound to stands in the sentence; 1 without one. */
  readonly focus: number;
  /** 1 for a headline: it says the thing, but shortest. */
  readonly headline: number;
  /** 1 for a photo's caption. */
  readonly caption: number;
  /** Words of the question that carry meaning, 0–1: n / (n + 2). */
  readonly size: number;
}

export type FeatureName = keyof Features;

/** Measures one sentence against the question. */
export function measureFeatures(
  question: Question,
  context: SentenceContext,
  covers: readonly TermCover[],
  constraints: readonly Constraint[],
  spans: readonly AnswerSpan[],
): Features {
  const counted = question.terms.flatMap((term, at) => {
    const cover = covers[at];
    return cover === undefined || term.asking ? [] : [{ term, cover }];
  });
  const total = counted.reduce((sum, { term }) => sum + term.idf, 0);
  const share = (value: (entry: (typeof counted)[number]) => number) =>
    total === 0
      ? 0
      : counted.reduce((sum, entry) => sum + entry.term.idf * value(entry), 0) / total;
  const degree = (name: Constraint['name']) =>
    constraints.find((constraint) => constraint.name === name)?.degree ?? 1;
  const [nearest] = spans;
  const { kind } = context.analysis.sentence;
  return {
    coverage: share(({ cover }) => cover.all),
    ownCoverage: share(({ cover }) => cover.own),
    missing: share(({ term, cover }) => (term.kind !== 'name' && cover.all === 0 ? 1 : 0)),
    unknown: Math.min(3, counted.filter(({ term }) => !term.known).length),
    adjacency: adjacency(question, covers),
    names: degree('names'),
    ownNames: ownNames(question, covers),
    period: degree('period'),
    direction: degree('direction'),
    type:
      nearest !== undefined
        ? 0.6 + 0.4 * Math.min(1, nearest.closeness * 2.5)
        : HARD_TYPES.has(question.asked.type)
          ? 0
          : 0.5,
    focus: degree('focus'),
    headline: kind === 'headline' ? 1 : 0,
    caption: kind === 'caption' ? 1 : 0,
    size: counted.length / (counted.length + 2),
  };
}

/** Two words of the question side by side should stand within a few words of each other in the sentence. */
function adjacency(question: Question, covers: readonly TermCover[]): number {
  let pairs = 0;
  let close = 0;
  for (let at = 1; at < covers.length; at++) {
    if (question.terms[at]?.asking || question.terms[at - 1]?.asking) continue;
    pairs++;
    const left = covers[at - 1]?.places ?? [];
    const right = covers[at]?.places ?? [];
    let gap = Number.POSITIVE_INFINITY;
    for (const a of left) for (const b of right) gap = Math.min(gap, Math.abs(a - b));
    if (gap <= 2) close += 1;
    else if (gap <= 5) close += 0.6;
    else if (gap <= 10) close += 0.3;
  }
  return pairs === 0 ? 0.5 : close / pairs;
}

function ownNames(question: Question, covers: readonly TermCover[]): number {
  let least = 1;
  for (const { terms } of question.names) {
    const found =
      terms.reduce((sum, at) => sum + (covers[at]?.own ?? 0), 0) / Math.max(1, terms.length);
    least = Math.min(least, found);
  }
  return least;
}
