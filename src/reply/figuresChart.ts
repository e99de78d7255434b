import { type Chart, isWide } from '../chart/chart.js';
import type { FigureRow } from '../engine/records/figures/figureBook.js';
import { figureCells, wordsOf } from './figureCells.js';
import type { Messages } from './messages/messages.js';

/** Most bars of a chart. */
const BARS = 12;
/** What Discord takes as a picture's description. */
const WORDS_LIMIT = 1024;

/**
 * The figures that count in the unit which most of them count in, as a chart; `undefined` when no two
 * do. Money is preferred where units tie. Figures without a number, places in an order and changes are left out.
 */
export function figuresChart(
  rows: readonly FigureRow[],
  typed: string,
  messages: Messages,
): Chart | undefined {
  const units = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const { kind, unit, value } = row.figure;
    if (value === undefined || unit === undefined || kind === 'rank' || kind === 'change') continue;
    const group = units.get(unit);
    if (group === undefined) units.set(unit, [row]);
    else group.push(row);
  }
  const [best] = [...units].sort(
    ([unit, one], [other, two]) =>
      two.length - one.length || Number(isMoney(other)) - Number(isMoney(unit)),
  );
  if (best === undefined || best[1].length < 2) return undefined;
  const [unit, group] = best;
  const bars = group.slice(0, BARS).map((row) => ({
    label: labelOf(row, messages),
    value: row.figure.value ?? 0,
    written: wordsOf(row.figure, row.figure),
  }));
  const logarithmic = isWide(bars.map(({ value }) => value));
  return { title: messages.figures.chart(unit, typed, logarithmic), bars, logarithmic };
}

function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

function labelOf(row: FigureRow, messages: Messages): string {
  const [, what = '', whose = '', towards = '', , period = ''] = figureCells(row, messages);
  const arrow = { export: '→', import: '←', both: '↔' }[row.figure.direction ?? 'both'];
  const sides = towards === '' ? whose : `${whose} ${arrow} ${towards}`.trim();
  const mark = row.disagrees.length > 0 ? '≠ ' : '';
  return mark + [what, sides, period].filter((part) => part !== '').join(' · ');
}

/** A chart in words, for those who can't see it: its title and as many bars as there is room for. */
export function chartInWords({ title, bars }: Chart, { figures }: Messages): string {
  const told = bars.map(({ label, written }) => `${label}: ${written}`);
  for (let count = told.length; count > 0; count--) {
    const words = figures.chartInWords(title, told.slice(0, count).join('; '));
    if (words.length <= WORDS_LIMIT) return words;
  }
  return title.slice(0, WORDS_LIMIT);
}
