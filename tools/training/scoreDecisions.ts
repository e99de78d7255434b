import { expectedCalibrationError } from '../../src/scoring/expectedCalibrationError.js';

/** What the judge made of a question: its best sentence, and how sure it was. */
export interface Decision {
  readonly answerable: boolean;
  /** Whether the best sentence is right. */
  readonly right: boolean;
  /** Probability, 0–1, that it is. */
  readonly confidence: number;
}

/** Shares of 0–1, 0 where there is nothing to count. */
export interface DecisionScore {
  readonly questions: number;
  /** Answerable questions whose best sentence is right, given as the answer or not. */
  readonly top1: number;
  /** Answerable questions answered rightly. */
  readonly recall: number;
  /** Unanswerable questions refused. */
  readonly refusalRecall: number;
  /** Right answers of the answers given. */
  readonly precision: number;
  /** Harmonic mean of the two recalls. */
  readonly f: number;
  /** Expected calibration error over all questions. */
  readonly calibrationError: number;
}

/** Counts decisions, each at its own threshold. */
export function scoreDecisions<T extends Decision>(
  decisions: readonly T[],
  thresholdOf: (decision: T) => number,
): DecisionScore {
  const answerable = decisions.filter((decision) => decision.answerable);
  const others = decisions.filter((decision) => !decision.answerable);
  const isAnswered = (decision: T) => decision.confidence >= thresholdOf(decision);
  const recall = part(answerable, (decision) => decision.right && isAnswered(decision));
  const refusalRecall = part(others, (decision) => !isAnswered(decision));
  return {
    questions: decisions.length,
    top1: part(answerable, ({ right }) => right),
    recall,
    refusalRecall,
    precision: part(decisions.filter(isAnswered), ({ right }) => right),
    f: recall + refusalRecall === 0 ? 0 : (2 * recall * refusalRecall) / (recall + refusalRecall),
    calibrationError:
      expectedCalibrationError(
        decisions.map(({ confidence, right }) => ({ confidence, correct: right })),
      ) ?? 0,
  };
}

function part<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}
