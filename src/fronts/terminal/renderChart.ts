import { type Chart, lengthOf } from '../../chart/chart.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';

/** Length of the longest bar, in characters. */
const LONGEST = 32;
/** Bars of an eighth of a character and so on, up to a whole one. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar chart as text: the label above, the bar and the figure as written below. */
export function renderChart(chart: Chart, paint: Paint): string {
  return [
    `  ${printable(chart.title)}`,
    ...chart.bars.flatMap((bar) => [
      `  ${paint.dim(printable(bar.label))}`,
      `  ${barOf(lengthOf(bar.value, chart))} ${printable(bar.written)}`,
    ]),
  ].join('\n');
}

function barOf(length: number): string {
  const eighths = Math.max(1, Math.round(length * LONGEST * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}
