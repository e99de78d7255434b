import type { CheckedText, ClaimVerdict, Difference } from '../engine/answers/claim.js';
import type { Quote } from '../engine/answers/outcome.js';
import { type QuoteJson, quoteJson } from './resultJson.js';

/** One claim; `start` and `end` count UTF-16 code units in the checked text, `end` exclusive. */
export type ClaimJson = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
} & (
  | {
      readonly outcome: 'supported';
      readonly quotes: readonly QuoteJson[];
      /** Only there when another article states another value. */
      readonly against?: readonly QuoteJson[];
    }
  | {
      readonly outcome: 'contradicted';
      readonly difference: Difference;
      readonly quotes: readonly QuoteJson[];
    }
  | { readonly outcome: 'nothing' }
);

/** One result of `check`, field for field as other programs read it: only ever added to. */
export interface ClaimsJson {
  readonly claims: readonly ClaimJson[];
  /** How many claims more the text makes than are checked at once. */
  readonly left: number;
}

/** A checked text in the published form. */
export function claimsJson({ verdicts, left }: CheckedText): ClaimsJson {
  return { claims: verdicts.map(claimJson), left };
}

function claimJson(verdict: ClaimVerdict): ClaimJson {
  const { text, start, end } = verdict.claim;
  const claim = { text, start, end };
  switch (verdict.outcome) {
    case 'supported': {
      const { outcome, quotes, against } = verdict;
      const contrary = against.length === 0 ? {} : { against: against.map(quote) };
      return { ...claim, outcome, quotes: quotes.map(quote), ...contrary };
    }
    case 'contradicted': {
      const { outcome, difference, quotes } = verdict;
      return { ...claim, outcome, difference, quotes: quotes.map(quote) };
    }
    case 'nothing':
      return { ...claim, outcome: verdict.outcome };
  }
}

function quote(one: Quote): QuoteJson {
  return quoteJson(one, one.highlight, one.alsoIn);
}
