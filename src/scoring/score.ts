import type { RefusalCode } from '../engine/evidence/refusalCode.js';
import type { Share } from './share.js';

/** A share within one group of questions. */
export interface GroupShare {
  readonly group: string;
  readonly share: Share;
}

/** How far confidence is from the share that was right. */
export interface Calibration {
  /** Expected calibration error over ten bins; null when nothing was counted. */
  readonly error: number | null;
  /** Replies behind it. */
  readonly of: number;
}

/**
 * How a reply failed: `missed` is a refusal where there is an answer, `false-answer` an answer where
 * there is none, `other-passage` an answer whose first quote holds none of the answers, and
 * `other-file` one that quotes the right words from a file that does not support them.
 */
export type MissKind = 'missed' | 'false-answer' | 'other-passage' | 'other-file';

/** A question whose reply was wrong. */
export interface Miss {
  readonly id: string;
  readonly question: string;
  readonly kind: MissKind;
  /** The right reply in words. */
  readonly expected: string;
  /** The first quote, or the sentence that the refusal gave. */
  readonly given: string;
  /** The file of the first quote; null for a refusal. */
  readonly file: string | null;
  /** The reason of a refusal; null for an answer. */
  readonly code: RefusalCode | null;
  readonly confidence: number;
}

/** A quote or highlight that is not what stands in its file. */
export interface VerbatimFault {
  readonly id: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly fault: string;
}

/** Every figure of a scored question file, with the counts behind it. Plain data, fit for JSON. */
export interface Score {
  readonly questions: number;
  /** Replies that are answers, of all questions. */
  readonly answerRate: Share;
  /** Correct answers, of the replies that are answers. */
  readonly precision: Share;
  /** Correct answers, of the answerable questions. */
  readonly recall: Share;
  /** Refusals, of the unanswerable questions. */
  readonly refusalRecall: Share;
  /** Harmonic mean of recall and refusal recall; 0 when both are 0, null when either is not measured. */
  readonly f: number | null;
  /** Ordered by group, like the next. */
  readonly recallByKind: readonly GroupShare[];
  /** By what the note says up to its first colon. */
  readonly refusalRecallByReason: readonly GroupShare[];
  readonly calibration: { readonly answers: Calibration; readonly refusals: Calibration };
  /** All of correct answers. An answer without a highlight has none that is exact or contains anything. */
  readonly highlight: {
    /** Correct answers that have a highlight. */
    readonly given: Share;
    /** The highlight is one of the answers. */
    readonly exact: Share;
    /** The highlight holds one of the answers. */
    readonly contains: Share;
  };
  /** Slices that are what stands in their file: quotes, highlights, nearest passages, further places. */
  readonly verbatim: Share;
  readonly verbatimFaults: readonly VerbatimFault[];
  /** In the order of the questions. */
  readonly misses: readonly Miss[];
}
