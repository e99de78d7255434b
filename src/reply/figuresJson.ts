import { cite } from '../engine/articles/citation.js';
import type { Figure, Growth, Quantity } from '../engine/records/figures/figure.js';
import type { FigureQuery, FigureRow } from '../engine/records/figures/figureBook.js';
import { type Span, slice } from '../engine/text/span.js';
import { formatPeriod } from '../engine/values/formatPeriod.js';
import { type QuoteJson, quoteJson } from './resultJson.js';

/** Words of a file: `text` is exactly that slice. `lent` is there, and `true`, when another sentence than the quote states them. */
export interface WordsJson {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lent?: true;
}

interface QuantityJson {
  /** The lower end of a range; `null` for a figure left open. */
  readonly value: number | null;
  readonly toValue: number | null;
  /** ISO 4217 code, `%`, `rank` or a unit of measure; `null` for a bare number. */
  readonly unit: string | null;
}

/** A figure in the form that other programs read: only ever added to. Fields that nothing states are `null`. */
export interface FigureJson extends QuantityJson {
  readonly kind: Figure['kind'];
  readonly measure: WordsJson | null;
  readonly of: WordsJson | null;
  readonly whose: WordsJson | null;
  readonly towards: WordsJson | null;
  readonly via: WordsJson | null;
  readonly direction: Figure['direction'] | null;
  /** `value` as `2022`, `2022-01..09` or `2023-07-03`; `null` where the year is not certain. */
  readonly period: (WordsJson & { readonly value: string | null }) | null;
  readonly change:
    | (QuantityJson & { readonly way: Growth['way']; readonly against: WordsJson | null })
    | null;
  /** Whether another figure states another value for the same. */
  readonly disagrees: boolean;
  /** The sentence, with the figure as its highlight. */
  readonly quote: QuoteJson;
}

/** One result of `figures`, with what narrowed it. */
export function figuresJson(query: FigureQuery, rows: readonly FigureRow[]) {
  const { about = null, year = null, measure = null } = query;
  return { about, year, measure, figures: rows.map(figureJson) };
}

function figureJson({ figure, alsoIn, disagrees }: FigureRow): FigureJson {
  const { sentence, kind, measure, of, whose, towards, via, direction, period, growth } = figure;
  const { article } = sentence;
  const words = (span: (Span & { readonly lent?: boolean }) | undefined): WordsJson | null => {
    if (span === undefined) return null;
    const { start, end, lent } = span;
    const text = slice(article.text, span);
    return lent === true ? { start, end, text, lent } : { start, end, text };
  };
  const stated = period && words(period);
  const year = period?.period?.year;
  return {
    ...quantityJson(figure),
    kind,
    measure: words(measure),
    of: words(of),
    whose: words(whose),
    towards: words(towards),
    via: words(via),
    direction: direction ?? null,
    period: stated
      ? {
          ...stated,
          value: period.period && year !== undefined ? formatPeriod(period.period) : null,
        }
      : null,
    change:
      growth === undefined
        ? null
        : { way: growth.way, ...quantityJson(growth.by), against: words(growth.against) },
    disagrees: disagrees.length > 0,
    quote: quoteJson(cite(article, sentence), figure, alsoIn),
  };
}

function quantityJson(quantity: Quantity | undefined): QuantityJson {
  return {
    value: quantity?.value ?? null,
    toValue: quantity?.toValue ?? null,
    unit: quantity?.unit ?? null,
  };
}
