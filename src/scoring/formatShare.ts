import type { Share } from './share.js';

/** A figure between 0 and 1 to three places; a dash when it was not measured. */
export function formatValue(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value.toFixed(3);
}

/** The figure and its count as two cells: `0.800`, `4/5`. */
export function formatShare({ hits, of, value }: Share): readonly [string, string] {
  return [formatValue(value), `${hits}/${of}`];
}
