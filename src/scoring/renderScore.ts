import { formatShare, formatValue } from './formatShare.js';
import { renderTable } from './renderTable.js';
import type { GroupShare, Miss, Score } from './score.js';

export interface RenderScoreOptions {
  /** Whether to list every question whose reply was wrong. */
  readonly misses?: boolean;
}

/** The figures as plain-text tables, without a line break at the end. */
export function renderScore(score: Score, { misses = false }: RenderScoreOptions = {}): string {
  const parts = [
    renderFigures(score),
    renderGroups('recall by kind', score.recallByKind),
    renderGroups('refusal recall by reason', score.refusalRecallByReason),
    renderFaults(score),
    misses ? score.misses.map(renderMiss).join('\n\n') : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function renderFigures(score: Score): string {
  const { calibration, highlight } = score;
  return renderTable(
    ['figure', 'value', 'count'],
    [
      ['answer rate', ...formatShare(score.answerRate)],
      ['precision of answers', ...formatShare(score.precision)],
      ['recall', ...formatShare(score.recall)],
      ['refusal recall', ...formatShare(score.refusalRecall)],
      ['F', formatValue(score.f), `${score.questions}`],
      [
        'calibration error, answers',
        formatValue(calibration.answers.error),
        `${calibration.answers.of}`,
      ],
      [
        'calibration error, refusals',
        formatValue(calibration.refusals.error),
        `${calibration.refusals.of}`,
      ],
      ['highlight given', ...formatShare(highlight.given)],
      ['highlight exact', ...formatShare(highlight.exact)],
      ['highlight contains', ...formatShare(highlight.contains)],
      ['slices verbatim', ...formatShare(score.verbatim)],
    ],
  );
}

function renderGroups(title: string, groups: readonly GroupShare[]): string {
  if (groups.length === 0) return '';
  return renderTable(
    [title, 'value', 'count'],
    groups.map(({ group, share }) => [group === '' ? '(none)' : group, ...formatShare(share)]),
  );
}

function renderFaults({ verbatimFaults }: Score): string {
  return verbatimFaults
    .map(
      ({ id, file, start, end, fault }) => `NOT VERBATIM  ${id}  ${file} ${start}–${end}: ${fault}`,
    )
    .join('\n');
}

function renderMiss({ id, question, kind, expected, given, file, code, confidence }: Miss): string {
  const source = file ?? code ?? '';
  return [
    `${id}  ${kind}  ${question}`,
    `  expected  ${expected}`,
    `  given     ${given} (${source}, ${formatValue(confidence)})`,
  ].join('\n');
}
