import type { Citation } from '../src/engine/articles/citation.js';
import type { Passage } from '../src/engine/articles/passage.js';
import type { Span } from '../src/engine/text/span.js';

/** The sentence that comes closest to answering, whether or not it would be given as the answer. */
export interface ProbedEvidence {
  readonly quote: Citation;
  /** The short answer, a span of the article's text inside the quote; `undefined` when the whole quote is it. */
  readonly highlight: Span | undefined;
  /**
   * Probability, 0–1, that the quote answers the question. A probe that is not calibrated gives
   * any number that ranks, higher for surer.
   */
  readonly supported: number;
}

export interface ProbedQuestion {
  /** `undefined` when nothing in the collection comes into question at all. */
  readonly best: ProbedEvidence | undefined;
  /** What retrieval brought, best first; at least five where there are as many. */
  readonly passages: readonly Passage[];
}

/**
 * A look below the threshold: what a system would take for the best evidence, and how sure it is.
 * Measuring needs it for every question, refused ones too.
 */
export interface EvidenceProbe {
  /** Whether `supported` is a probability, so that its calibration can be measured. */
  readonly calibrated: boolean;
  probe(question: string): Promise<ProbedQuestion>;
}
