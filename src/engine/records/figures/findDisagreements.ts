import type { Span } from '../../text/span.js';
import { termLine } from '../../text/termLine.js';
import { formatPeriod } from '../../values/formatPeriod.js';
import type { Figure } from './figure.js';

/**
 * For each figure the others that state another value for the same thing: same measure, owner, partner,
 * direction, unit and period with its year. A rounder way of saying the same value is no other value.
 */
export function findDisagreements(
  figures: readonly Figure[],
): ReadonlyMap<Figure, readonly Figure[]> {
  const alike = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key === undefined) continue;
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [figure]);
    else group.push(figure);
  }
  const found = new Map<Figure, readonly Figure[]>();
  for (const group of alike.values()) {
    for (const figure of group) {
      const others = group.filter((other) => differ(figure, other));
      if (others.length > 0) found.set(figure, others);
    }
  }
  return found;
}

/** What must be the same; `undefined` where the figure does not say enough to be held against another. */
function keyOf(figure: Figure): string | undefined {
  const { sentence, kind, unit, value, measure, of, whose, towards, direction, period } = figure;
  const { text } = sentence.article;
  if (value === undefined || measure === undefined || period?.period?.year === undefined)
    return undefined;
  if (whose === undefined || kind === 'change') return undefined;
  const terms = (span: Span | undefined) =>
    [...termLine(text, [span]).trim().split(' ')].sort().join(' ');
  // Hanoi's "exports" and its "export value" are one measure, once the sides are the same.
  const traded = direction !== undefined && kind === 'amount';
  return [
    kind,
    unit,
    traded ? '' : terms(measure),
    terms(of),
    terms(whose),
    terms(towards),
    direction,
    formatPeriod(period.period),
  ].join('|');
}

function differ(one: Figure, other: Figure): boolean {
  if (one.value === undefined || other.value === undefined) return false;
  const [low, high] = [one.value, one.toValue ?? one.value];
  const [otherLow, otherHigh] = [other.value, other.toValue ?? other.value];
  if (low <= otherHigh && otherLow <= high) return false;
  return !isRounded(one, other) && !isRounded(other, one);
}

/** Whether `rounder` is the figure to as few places as it is written with: "18 million" for "17.8 million". */
function isRounded({ value = 0 }: Figure, rounder: Figure): boolean {
  const { start, end, sentence } = rounder;
  const written = /\d[\d,]*(?:\.(?<decimals>\d+))?/.exec(sentence.article.text.slice(start, end));
  const number = Number(written?.[0].replaceAll(',', ''));
  if (rounder.value === undefined || !(number > 0)) return false;
  const step = rounder.value / number / 10 ** (written?.groups?.decimals?.length ?? 0);
  return Math.abs(Math.round(value / step) * step - rounder.value) < step / 1000;
}
