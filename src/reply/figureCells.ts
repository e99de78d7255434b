import type { Figure, Quantity, Stated } from '../engine/records/figures/figure.js';
import type { FigureRow } from '../engine/records/figures/figureBook.js';
import { type Span, slice } from '../engine/text/span.js';
import { formatPeriod } from '../engine/values/formatPeriod.js';
import type { Messages } from './messages/messages.js';
import { oneLine } from './oneLine.js';

/** The headings that stand over `figureCells`. */
export function figureColumns({ figures }: Messages): readonly string[] {
  const { value, what, whose, towards, trade, period, change, file } = figures;
  return [value, what, whose, towards, trade, period, change, file];
}

/** A figure as cells of a table; what another sentence states stands in brackets. */
export function figureCells(
  { figure, disagrees }: FigureRow,
  messages: Messages,
): readonly string[] {
  const { figures } = messages;
  const { sentence, measure, of, whose, towards, direction } = figure;
  const words = (span: Span | undefined) => wordsOf(figure, span);
  const measured = measure === undefined ? '' : words(measure);
  const mark = disagrees.length > 0 ? '≠ ' : '';
  return [
    mark + formatQuantity(figure, words(figure), messages),
    of === undefined || words(of) === measured ? measured : figures.of(measured, words(of)),
    bracketed(words(whose), whose),
    bracketed(words(towards), towards),
    direction === undefined ? '' : figures[direction],
    periodWords(figure),
    changeWords(figure, messages),
    sentence.article.file,
  ];
}

/** The words that a span of the figure's article covers, on one line; empty without a span. */
export function wordsOf({ sentence }: Figure, span: Span | undefined): string {
  return span === undefined ? '' : oneLine(slice(sentence.article.text, span));
}

/** Normalised: digits grouped, unit behind. What has no number, or is a place in an order, stays as written. */
export function formatQuantity(
  { value, toValue, unit }: Quantity,
  written: string,
  { locale, figures }: Messages,
): string {
  if (value === undefined) return `“${written}”`;
  const digits = (number: number) => number.toLocaleString(locale, { maximumFractionDigits: 4 });
  if (unit === 'rank') return `${figures.rank} ${digits(value)}`;
  const number = toValue === undefined ? digits(value) : `${digits(value)}–${digits(toValue)}`;
  return unit === '%'
    ? `${number}%`
    : [number, unit].filter((part) => part !== undefined).join(' ');
}

/** The period in figures or, where its year is not certain, as written. */
export function periodWords(figure: Figure): string {
  const { period } = figure;
  if (period === undefined) return '';
  const stated = period.period;
  const words = stated?.year === undefined ? `“${wordsOf(figure, period)}”` : formatPeriod(stated);
  return bracketed(words, period);
}

function changeWords(figure: Figure, messages: Messages): string {
  const { growth } = figure;
  if (growth === undefined) return '';
  const { way, by, against } = growth;
  const amount = by === undefined ? '' : formatQuantity(by, wordsOf(figure, by), messages);
  const base = wordsOf(figure, against);
  return way === 'up' ? messages.figures.up(amount, base) : messages.figures.down(amount, base);
}

function bracketed(words: string, stated: Stated | undefined): string {
  return stated?.lent === true ? `(${words})` : words;
}
