import type { Figure } from '../../../../src/engine/records/figures/figure.js';
import { fold } from '../../../../src/engine/text/fold.js';
import { type Span, slice } from '../../../../src/engine/text/span.js';
import { formatPeriod } from '../../../../src/engine/values/formatPeriod.js';

/**
 * A figure as a person listed it, before the extraction was written. `words` stand at `start` of the
 * file. A field left out must be absent in the record too; `?` leaves it open, `a/b` takes either.
 */
export interface ListedFigure {
  readonly file: string;
  readonly start: number;
  readonly words: string;
  readonly value?: number | '?';
  readonly toValue?: number;
  readonly unit?: string;
  readonly measure: string;
  readonly whose?: string;
  readonly towards?: string;
  readonly direction?: string;
  /** As `formatPeriod` writes it, or the article's own words ("last year"). */
  readonly period?: string;
  /** "up 20% the previous year": the way, how much, against what. */
  readonly growth?: string;
}

export interface FigureScore {
  readonly precision: number;
  readonly recall: number;
  /** What is wrong, a line each. */
  readonly misses: readonly string[];
}

/** A record is right when every field is; a listed figure is found when a right record stands for it. */
export function scoreFigures(
  listed: readonly ListedFigure[],
  found: readonly Figure[],
): FigureScore {
  const misses: string[] = [];
  let right = 0;
  const taken = new Set<ListedFigure>();
  for (const figure of found) {
    const { article } = figure.sentence;
    const one = listed.find(
      (other) =>
        other.file === article.file &&
        !taken.has(other) &&
        other.start < figure.end &&
        figure.start < other.start + other.words.length,
    );
    const words = `${article.file}: ${slice(article.text, figure)}`;
    if (one === undefined) {
      misses.push(`+ ${words}: is not listed`);
      continue;
    }
    taken.add(one);
    const wrong = wrongFields(one, figure);
    if (wrong.length === 0) right++;
    else misses.push(`~ ${words}: ${wrong.join('; ')}`);
  }
  for (const one of listed) if (!taken.has(one)) misses.push(`- ${one.file}: ${one.words}`);
  return { precision: right / found.length, recall: right / listed.length, misses };
}

function wrongFields(one: ListedFigure, figure: Figure): string[] {
  const { text } = figure.sentence.article;
  const said = (span: Span | undefined) => (span === undefined ? undefined : slice(text, span));
  const wrong: string[] = [];
  const check = (name: string, holds: boolean, is: unknown, wanted: unknown) => {
    if (!holds) wrong.push(`${name} ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`);
  };
  if (one.value !== '?') {
    check('value', figure.value === one.value, figure.value, one.value);
    check('upper value', figure.toValue === one.toValue, figure.toValue, one.toValue);
  }
  const unit = one.unit ?? undefined;
  check('unit', figure.unit === unit, figure.unit, unit);
  for (const name of ['measure', 'whose', 'towards'] as const) {
    const is = said(figure[name]);
    check(name, fits(one[name], is), is, one[name]);
  }
  check(
    'direction',
    one.direction === '?' || one.direction === figure.direction,
    figure.direction,
    one.direction,
  );
  const { period } = figure;
  const times =
    period === undefined ? [] : [said(period), period.period && formatPeriod(period.period)];
  const holds =
    one.period === '?' ||
    (one.period === undefined ? period === undefined : times.includes(one.period));
  check('period', holds, times.at(-1) ?? times[0], one.period);
  const { growth } = figure;
  const grown =
    // A change without an outcome is the figure itself, and nothing that led to it.
    growth?.by === undefined || figure.kind === 'change'
      ? undefined
      : `${growth.way} ${growth.by.value}${growth.by.unit === '%' ? '%' : ''} ${said(growth.against) ?? ''}`;
  check(
    'growth',
    one.growth === '?' ||
      (one.growth === undefined ? grown === undefined : grown?.startsWith(one.growth) === true),
    grown,
    one.growth,
  );
  return wrong;
}

/** Whether a word is shared with what is wanted. */
function fits(wanted: string | undefined, is: string | undefined): boolean {
  if (wanted === '?') return true;
  if (wanted === undefined || is === undefined) return wanted === is;
  const words = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}.]+/gu) ?? [];
  const own = words(is);
  return words(wanted).some((word) => own.includes(word));
}
