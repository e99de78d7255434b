import type { SentenceContext } from '../evidence/analyses.js';
import { clausesOf } from '../evidence/clauses.js';
import { coverTerms, type TermCover } from '../evidence/coverage.js';
import type { SentenceAnalysis } from '../evidence/sentenceAnalysis.js';
import type { Span } from '../text/span.js';
import type { Amount } from '../values/amounts.js';
import type { ReadClaim } from './findClaims.js';

/** A sentence with its clauses: that of the claim or that of the article. */
export interface Clauses {
  readonly analysis: SentenceAnalysis;
  /** The clause of each token, from 0. */
  readonly of: readonly number[];
}

/** A claim held against one sentence: what the checks of the two look at. */
export interface Held {
  readonly claim: ReadClaim;
  readonly context: SentenceContext;
  /** Where the claim's terms are found, in their order. */
  readonly covers: readonly TermCover[];
  readonly asked: Clauses;
  readonly stated: Clauses;
}

/** A figure of the claim with the sentence's figure in its place, equal or not. */
export interface FigurePair {
  readonly asked: Amount;
  readonly stated: Amount;
}

/**
 * How a sentence stands to one part of a claim. `same`: it states that part (or the claim has none);
 * `differs`: it states another value in its place; `silent`: it states neither.
 */
export type Match =
  | { readonly state: 'same' }
  | { readonly state: 'differs'; readonly stated: Span }
  | { readonly state: 'silent' };

/** Holds a claim against a sentence. */
export function hold(claim: ReadClaim, context: SentenceContext): Held {
  const { analysis } = context;
  return {
    claim,
    context,
    covers: coverTerms(claim.question, context),
    asked: { analysis: claim.analysis, of: clausesOf(claim.analysis) },
    stated: { analysis, of: clausesOf(analysis) },
  };
}

/** The clause of a span, that of its first token; 0 for one without tokens. */
export function clauseAt({ analysis, of }: Clauses, span: Span): number {
  return of[analysis.tokens.findIndex(({ end }) => end > span.start)] ?? 0;
}

/**
 * Of things in a sentence (its times, its trade flows) those that a figure belongs with: in the figure's
 * own clause, else in the nearest clause before it that has any, else in the first after it. All, without a figure.
 */
export function belonging<T>(
  things: readonly { readonly thing: T; readonly clause: number }[],
  sentence: Clauses,
  figure: Amount | undefined,
): T[] {
  if (figure === undefined) return things.map(({ thing }) => thing);
  const own = clauseAt(sentence, figure);
  const before = things.filter(({ clause }) => clause <= own).at(-1)?.clause;
  const nearest = before ?? things[0]?.clause;
  return things.filter(({ clause }) => clause === nearest).map(({ thing }) => thing);
}

/** Puts matches of the same kind together: silent if any is, else the first that differs, else the same. */
export function together(matches: readonly Match[]): Match {
  return (
    matches.find(({ state }) => state === 'silent') ??
    matches.find(({ state }) => state === 'differs') ?? { state: 'same' }
  );
}
