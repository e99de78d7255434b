import { formatValue } from '../../src/scoring/formatShare.js';
import { renderTable } from '../../src/scoring/renderTable.js';
import type { Judged, Learning } from './learn.js';
import { type DecisionScore, scoreDecisions } from './scoreDecisions.js';

/** Decisions on one set, scored. */
export interface ScoredSet {
  readonly name: string;
  readonly score: DecisionScore;
}

/** Each set's decisions at one threshold. */
export function scoreSets(judged: readonly Judged[], threshold: number): readonly ScoredSet[] {
  const scored = (name: string, some: readonly Judged[]) => ({
    name,
    score: scoreDecisions(some, () => threshold),
  });
  const names = [...new Set(judged.map(({ example }) => example.set))];
  return names.map((name) =>
    scored(
      name,
      judged.filter(({ example }) => example.set === name),
    ),
  );
}

/** Recall, refusals, precision and calibration: a line a set. */
export function renderScores(title: string, sets: readonly ScoredSet[]): string {
  const rows = sets.map(({ name, score }) => [
    name,
    String(score.questions),
    ...[
      score.top1,
      score.recall,
      score.refusalRecall,
      score.precision,
      score.f,
      score.calibrationError,
    ].map(formatValue),
  ]);
  return renderTable(
    [title, 'questions', 'top-1', 'recall', 'refusal', 'precision', 'F', 'calibration error'],
    rows,
  );
}

const BANDS = 10;

/** How often the best sentence was right, by how sure the judge was of it. */
export function renderReliability(kind: string, judged: readonly Judged[]): string {
  const rows = Array.from({ length: BANDS }, (_, band) => {
    const inBand = judged.filter(
      ({ confidence }) => Math.min(BANDS - 1, Math.floor(confidence * BANDS)) === band,
    );
    const right = inBand.filter((decision) => decision.right).length;
    const share = inBand.length === 0 ? '' : formatValue(right / inBand.length);
    return [`${band / BANDS} to ${(band + 1) / BANDS}`, String(inBand.length), share];
  });
  return renderTable([`confidence, ${kind}, left out`, 'questions', 'right'], rows);
}

/** What each part brings: the figures of each kind of text, left out, without it, at the threshold that then is best. */
export function renderAblations(
  learnings: readonly { readonly name: string; readonly learning: Learning }[],
): string {
  const kinds = ['news', 'invented', 'encyclopaedia'] as const;
  const rows = learnings.map(({ name, learning }) => {
    const { learnt, outOfFold } = learning;
    const figures = kinds.flatMap((kind) => {
      const ofKind = outOfFold.filter(({ example }) => example.kind === kind);
      const { top1, precision, f } = scoreDecisions(ofKind, () => learnt.threshold);
      return [top1, precision, f].map(formatValue);
    });
    return [name, ...figures];
  });
  const heading = kinds.flatMap((kind) => [`${kind}: top-1`, 'precision', 'F']);
  return renderTable(['without', ...heading], rows);
}
