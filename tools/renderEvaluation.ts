import { formatValue } from '../src/scoring/formatShare.js';
import { renderTable } from '../src/scoring/renderTable.js';
import type { Figure } from './figure.js';

/** The figures of one system on one set. */
export interface Evaluation {
  readonly set: string;
  readonly system: string;
  readonly figures: readonly Figure[];
}

/**
 * One table: a line for each measure of each set with the cases behind it, a column for each system,
 * all in the order of their first appearance. A dash stands where a system has no such figure.
 */
export function renderEvaluation(evaluations: readonly Evaluation[]): string {
  const systems = distinct(evaluations.map(({ system }) => system));
  const rows = distinct(evaluations.map(({ set }) => set)).flatMap((set) => {
    const ofSet = evaluations.filter((evaluation) => evaluation.set === set);
    const figures = ofSet.flatMap((evaluation) => evaluation.figures);
    return distinct(figures.map(({ measure }) => measure)).map((measure) => {
      const cells = systems.map((system) =>
        ofSet
          .find((evaluation) => evaluation.system === system)
          ?.figures.find((figure) => figure.measure === measure),
      );
      return [
        `${set}  ${measure}`,
        ...cells.flatMap((figure) => [formatValue(figure?.value), `${figure?.of ?? '–'}`]),
      ];
    });
  });
  return renderTable(['measure', ...systems.flatMap((system) => [system, 'of'])], rows);
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
