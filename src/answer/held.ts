import type { SentenceContext } from '../evidence/analyses.js';
import { coverTerms, type TermCover } from '../evidence/coverage.js';
import type { StatedPeriod } from '../evidence/sentenceAnalysis.js';
import type { Amount } from '../language/amounts.js';
import type { Span } from '../language/span.js';
import { clausesOf } from './clauses.js';
import type { ReadClaim } from './findClaims.js';

/** A claim held against one sentence: what the checks of the two look at. */
export interface Held {
  readonly claim: ReadClaim;
  readonly context: SentenceContext;
  /** Where the claim's terms are found, in their order. */
  readonly covers: readonly TermCover[];
  /** The clause of each token of the sentence. */
  readonly clauses: readonly number[];
}

/**
 * How a sentence stands to one part of a claim. `same`: it states that part (or the claim has none);
 * `differs`: it states another value in its place; `silent`: it states neither.
 */
export type Match =
  | { readonly state: 'same'; readonly stated?: Span | undefined }
  | { readonly state: 'differs'; readonly stated: Span }
  | { readonly state: 'silent' };

/** Holds a claim against a sentence. */
export function hold(claim: ReadClaim, context: SentenceContext): Held {
  return {
    claim,
    context,
    covers: coverTerms(claim.question, context),
    clauses: clausesOf(context.analysis),
  };
}

/** The clause of a span of the sentence, that of its first token; 0 for one without tokens. */
export function clauseAt({ context, clauses }: Held, span: Span): number {
  return clauses[context.analysis.tokens.findIndex(({ end }) => end > span.start)] ?? 0;
}

/** The periods that an amount of the sentence is of: those of its own clause, else of the nearest one before it, else of one after. */
export function periodsOf(held: Held, amount: Amount | undefined): readonly StatedPeriod[] {
  const { periods } = held.context.analysis;
  if (amount === undefined) return periods.filter(({ baseline }) => !baseline);
  const clause = clauseAt(held, amount);
  const placed = periods.map((period) => ({ period, at: clauseAt(held, period) }));
  const own = placed.filter(({ at }) => at === clause);
  if (own.length > 0) return own.map(({ period }) => period);
  const stated = placed.filter(({ period }) => !period.baseline);
  const before = stated.filter(({ at }) => at < clause);
  const nearest = before.at(-1)?.at ?? stated[0]?.at;
  return stated.filter(({ at }) => at === nearest).map(({ period }) => period);
}
