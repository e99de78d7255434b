import type { Citation } from '../articles/citation.js';
import type { RefusalCode } from '../evidence/refusalCode.js';
import type { Span } from '../text/span.js';
import type { RefusalGround } from './refusalGround.js';

/** One quote of an answer. */
export interface Quote extends Citation {
  /** The short answer, as a span of the article's text inside the quote; `undefined` when the whole quote is the answer. */
  readonly highlight: Span | undefined;
  /** Where the same words stand again, in other files or in this one. */
  readonly alsoIn: readonly Citation[];
}

export interface Answer {
  readonly outcome: 'answer';
  /** Probability, 0–1, that the first quote answers the question. */
  readonly confidence: number;
  /** One to three, best first. */
  readonly quotes: readonly [Quote, ...Quote[]];
  /** Whether the quotes state different values for what was asked, so that none is picked. */
  readonly differing: boolean;
}

export interface Refusal {
  readonly outcome: 'refusal';
  /** Probability, 0–1, that no passage answers the question. */
  readonly confidence: number;
  readonly reason: {
    readonly code: RefusalCode;
    /** What `message` says, for those who word it in another language. */
    readonly ground: RefusalGround;
    /** In English. */
    readonly message: string;
  };
  /** Whether what comes nearest may well answer, though not surely enough: then it is worth showing at once. */
  readonly unsure: boolean;
  /** Up to three passages that come nearest, or are likeliest to answer when `unsure`; never an answer. */
  readonly nearest: readonly Citation[];
}

export type Outcome = Answer | Refusal;
