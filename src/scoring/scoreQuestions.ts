import type { Outcome } from '../engine/answers/outcome.js';
import type { Library } from '../engine/library.js';
import { slice } from '../engine/text/span.js';
import { checkVerbatim } from './checkVerbatim.js';
import { comparable, holdsOneOf } from './comparable.js';
import { expectedCalibrationError } from './expectedCalibrationError.js';
import { judgeReply } from './judgeReply.js';
import type { LabelledQuestion } from './labelledQuestion.js';
import type { Calibration, GroupShare, Miss, MissKind, Score } from './score.js';
import { share, shareOf } from './share.js';

export interface ScoreOptions {
  /** Called after each question, for a progress line. */
  readonly onReply?: (done: number, of: number) => void;
}

/** One question with the reply that it got. */
interface Result {
  readonly question: LabelledQuestion;
  readonly outcome: Outcome;
  readonly miss: MissKind | undefined;
}

/** Asks every question, one after the other, and counts. Fails when the library does. */
export async function scoreQuestions(
  library: Library,
  questions: readonly LabelledQuestion[],
  { onReply }: ScoreOptions = {},
): Promise<Score> {
  const results: Result[] = [];
  for (const question of questions) {
    const outcome = await library.ask(question.question, { prev: question.prev });
    results.push({ question, outcome, miss: judgeReply(question, outcome) });
    onReply?.(results.length, questions.length);
  }
  return countResults(results, library);
}

function countResults(results: readonly Result[], library: Library): Score {
  const answerable = results.filter(({ question }) => question.answerable);
  const unanswerable = results.filter(({ question }) => !question.answerable);
  const answers = results.filter(({ outcome }) => outcome.outcome === 'answer');
  const refusals = results.filter(({ outcome }) => outcome.outcome === 'refusal');
  const recall = shareOf(answerable, isRight);
  const refusalRecall = shareOf(unanswerable, isRight);
  const byFile = new Map(library.articles().map((article) => [article.file, article]));
  const slices = results.flatMap(({ question: { id }, outcome }) =>
    checkVerbatim(outcome, byFile).map((checked) => ({ id, ...checked })),
  );

  return {
    questions: results.length,
    answerRate: share(answers.length, results.length),
    precision: shareOf(answers, isRight),
    recall,
    refusalRecall,
    f: harmonicMean(recall.value, refusalRecall.value),
    recallByKind: shareByGroup(answerable, ({ question }) => question.kind),
    refusalRecallByReason: shareByGroup(unanswerable, ({ question }) => reasonOf(question.note)),
    calibration: { answers: calibrationOf(answers), refusals: calibrationOf(refusals) },
    highlight: countHighlights(answers.filter(isRight)),
    verbatim: shareOf(slices, ({ fault }) => fault === undefined),
    verbatimFaults: slices.flatMap(({ id, file, span: { start, end }, fault }) =>
      fault === undefined ? [] : [{ id, file, start, end, fault }],
    ),
    misses: results.flatMap(({ question, outcome, miss }) =>
      miss === undefined ? [] : [describeMiss(question, outcome, miss)],
    ),
  };
}

function isRight({ miss }: Result): boolean {
  return miss === undefined;
}

function harmonicMean(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return null;
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** The first words of a note: `wrong year` in `wrong year: only 2022 is stated`. */
function reasonOf(note: string): string {
  const [reason = ''] = note.split(':', 1);
  return reason.trim();
}

function shareByGroup(
  results: readonly Result[],
  groupOf: (result: Result) => string,
): readonly GroupShare[] {
  const groups = [...new Set(results.map(groupOf))].sort();
  return groups.map((group) => {
    const members = results.filter((result) => groupOf(result) === group);
    return { group, share: shareOf(members, isRight) };
  });
}

function calibrationOf(results: readonly Result[]): Calibration {
  const error = expectedCalibrationError(
    results.map((result) => ({ confidence: result.outcome.confidence, correct: isRight(result) })),
  );
  return { error: error ?? null, of: results.length };
}

function countHighlights(results: readonly Result[]): Score['highlight'] {
  const highlights = results.map(({ question, outcome }) => ({
    answers: question.answers,
    text: highlightOf(outcome),
  }));
  return {
    given: shareOf(highlights, ({ text }) => text !== undefined),
    exact: shareOf(highlights, ({ text, answers }) => {
      return (
        text !== undefined && answers.some((answer) => comparable(answer) === comparable(text))
      );
    }),
    contains: shareOf(highlights, ({ text, answers }) => {
      return text !== undefined && holdsOneOf(text, answers);
    }),
  };
}

function highlightOf(outcome: Outcome): string | undefined {
  if (outcome.outcome === 'refusal') return undefined;
  const [{ article, highlight }] = outcome.quotes;
  return highlight === undefined ? undefined : slice(article.text, highlight);
}

function describeMiss(question: LabelledQuestion, outcome: Outcome, kind: MissKind): Miss {
  const expected = question.answerable
    ? `${question.answers.join(' | ')} (${question.files.join(', ')})`
    : `a refusal (${question.note})`;
  const about = { id: question.id, question: question.question, kind, expected };
  const { confidence } = outcome;
  switch (outcome.outcome) {
    case 'answer': {
      const [{ text, article }] = outcome.quotes;
      return { ...about, given: text, file: article.file, code: null, confidence };
    }
    case 'refusal': {
      const { code, message } = outcome.reason;
      return { ...about, given: message, file: null, code, confidence };
    }
  }
}
