import type { Span } from '../language/span.js';
import type { Question } from '../question/question.js';
import type { SentenceContext } from './analyses.js';
import { directFlows } from './checkDirection.js';
import type { TermCover } from './coverage.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** A word of the question where it stands in a sentence. */
export interface Anchor {
  readonly place: number;
  readonly weight: number;
}

/** Where the question's words stand in the sentence, with their rarity; the flow that fits counts double. */
export function anchorsOf(
  question: Question,
  context: SentenceContext,
  covers: readonly TermCover[],
): Anchor[] {
  const anchors = covers.flatMap(({ places, own }, at) => {
    const term = question.terms[at];
    if (term === undefined || term.asking) return [];
    const isFocus = term.folded === question.asked.focus;
    return places.map((place) => ({ place, weight: term.idf * own * (isFocus ? 1.5 : 1) }));
  });
  for (const { flow, fit } of directFlows(question, context)) {
    if (fit === 'same') anchors.push({ place: flow.at, weight: 6 });
  }
  return anchors;
}

/** Sum over the anchors of weight / (1 + distance in tokens), over the sum of the weights: 0–1. */
export function closeness(
  analysis: SentenceAnalysis,
  span: Span,
  anchors: readonly Anchor[],
): number {
  const first = analysis.tokens.findIndex(({ end }) => end > span.start);
  if (first < 0 || anchors.length === 0) return 0;
  let last = first;
  while ((analysis.tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) last++;
  let sum = 0;
  let total = 0;
  for (const { place, weight } of anchors) {
    const distance = place < first ? first - place : place > last ? place - last : 0;
    sum += weight / (1 + distance);
    total += weight;
  }
  return total === 0 ? 0 : sum / total;
}
