import { renderTable } from '../../src/scoring/renderTable.js';
import type { Bounded } from './bounds.js';
import type { ReaderEvaluation } from './evaluateReader.js';
import { LABELS } from './labelledClaim.js';
import { DEPTHS } from './measureFinding.js';

/** What was measured of the models as tables; each figure in hundredths with its interval of 95 %. */
export function renderReader({ collections, passages, claims }: ReaderEvaluation): string {
  const blocks = [
    ...collections.map(({ set, finding, choosing }) => {
      const { right, embedMs, searchMs, readMs } = choosing;
      const rows = (['words', 'meaning', 'fused'] as const).map((name) => [
        `found by ${name}`,
        ...finding[name].map(bounded),
      ]);
      const all = embedMs + searchMs + readMs;
      const shared = (ms: number) => `${ms.toFixed(1)} ms (${Math.round((100 * ms) / all)} %)`;
      return [
        `${set}: ${right.of} answerable questions`,
        renderTable(['', ...DEPTHS.map((depth) => `first ${depth}`)], rows),
        `best sentence of six passages, always answering: ${bounded(right)}`,
        `a question: meaning ${shared(embedMs)}, search ${shared(searchMs)}, reading ${shared(readMs)}`,
      ].join('\n');
    }),
    ...passages.map(({ set, figures }) =>
      [
        `${set}, given the passage: ${figures.exact.of} answerable questions`,
        `exact ${bounded(figures.exact)}, F1 ${bounded(figures.f1)}, right sentence ${bounded(figures.sentence)}`,
        ...(figures.answerable === undefined
          ? []
          : [`AUROC of answerable against not: ${bounded(figures.answerable)}`]),
      ].join('\n'),
    ),
    ...claims.map(({ set, figures }) =>
      [
        `${set}: ${figures.accuracy.of} claims given their evidence`,
        `right of three labels ${bounded(figures.accuracy)}, supports against refutes ${bounded(figures.twoWay)}`,
        LABELS.map(
          (label, at) =>
            `precision of "${label}" ${bounded(figures.precisions[at] ?? figures.accuracy)}`,
        ).join(', '),
      ].join('\n'),
    ),
  ];
  return blocks.join('\n\n');
}

function bounded({ value, low, high }: Bounded): string {
  const hundredths = (share: number) => (100 * share).toFixed(1);
  return `${hundredths(value)} [${hundredths(low)}–${hundredths(high)}]`;
}
