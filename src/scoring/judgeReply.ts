import type { Outcome } from '../engine/answers/outcome.js';
import { holdsOneOf } from './comparable.js';
import type { LabelledQuestion } from './labelledQuestion.js';
import type { MissKind } from './score.js';

/**
 * How a reply failed its question; `undefined` when it is right. Only the first quote counts, and
 * only the file that it names: a right passage further down, or the same words cited as standing
 * in another file as well, are no help to whoever reads the first line.
 */
export function judgeReply(question: LabelledQuestion, outcome: Outcome): MissKind | undefined {
  switch (outcome.outcome) {
    case 'refusal':
      return question.answerable ? 'missed' : undefined;
    case 'answer': {
      if (!question.answerable) return 'false-answer';
      const [first] = outcome.quotes;
      if (!holdsOneOf(first.text, question.answers)) return 'other-passage';
      return question.files.includes(first.article.file) ? undefined : 'other-file';
    }
  }
}
