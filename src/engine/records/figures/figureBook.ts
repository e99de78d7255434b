import type { Article } from '../../articles/article.js';
import { type Citation, cite } from '../../articles/citation.js';
import { inTurns } from '../../articles/inTurns.js';
import type { Sentence } from '../../articles/passage.js';
import type { Casing } from '../../text/casing.js';
import { slice } from '../../text/span.js';
import { hasTerms, termLine, typedTerms } from '../../text/termLine.js';
import type { Figure } from './figure.js';
import { findDisagreements } from './findDisagreements.js';
import { findFigures } from './findFigures.js';

/** A figure as a table shows it. */
export interface FigureRow {
  readonly figure: Figure;
  /** Where the same sentence stands again. */
  readonly alsoIn: readonly Citation[];
  /** Figures of the same measure, owner, partner, direction and period that state another value. */
  readonly disagrees: readonly Figure[];
}

/** Which figures are wanted; what is left out narrows nothing. */
export interface FigureQuery {
  /** Words that must stand in the figure's sentence, its headline, or what it says of sides and measure. */
  readonly about?: string;
  /** A year that the figure's period holds. */
  readonly year?: number;
  /** Words of what is measured. */
  readonly measure?: string;
}

/** All figures of a collection. */
export interface FigureBook {
  /** Newest period first; those of which no year is stated come last, in the order of their files. */
  find(query: FigureQuery): readonly FigureRow[];
}

interface Entry {
  readonly row: FigureRow;
  /** Terms of the sentence, the sides and the headline. */
  readonly about: string;
  readonly measure: string;
}

/** Reads the figures of all articles, others being served meanwhile. */
export async function openFigures(
  articles: readonly Article[],
  sentencesOf: (article: Article) => readonly Sentence[],
  casing: Casing,
): Promise<FigureBook> {
  const figures = await inTurns(
    articles,
    (article) => sentencesOf(article).length,
    (article) => findFigures(sentencesOf(article), casing),
  );
  const distinct = await inTurns(
    [...groupTwins(figures)],
    (group) => group.length,
    (group) => [group],
  );
  const disagreements = findDisagreements(distinct.flatMap(([figure]) => (figure ? [figure] : [])));
  const entries = await inTurns(
    distinct,
    () => 1,
    (group) => entryOf(group, disagreements),
  );
  entries.sort((a, b) => newness(b.row.figure) - newness(a.row.figure));
  return { find: (query) => entries.filter((entry) => fits(entry, query)).map(({ row }) => row) };
}

/** Figures of the same words at the same place of the same sentence, wherever it stands. */
function groupTwins(figures: readonly Figure[]): Iterable<readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { sentence, start } = figure;
    const words = slice(sentence.article.text, sentence).replace(/\s+/g, ' ').toLowerCase();
    const key = `${start - sentence.start} ${words}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return groups.values();
}

function entryOf(
  [figure, ...twins]: readonly Figure[],
  disagreements: ReadonlyMap<Figure, readonly Figure[]>,
): readonly Entry[] {
  if (figure === undefined) return [];
  const { sentence, whose, towards, via, measure, of, direction } = figure;
  const { article } = sentence;
  const traded = direction === 'both' ? 'trade' : (direction ?? '');
  return [
    {
      row: {
        figure,
        alsoIn: twins.map((twin) => cite(twin.sentence.article, twin.sentence)),
        disagrees: disagreements.get(figure) ?? [],
      },
      about: termLine(article.text, [sentence, whose, towards, via, article.headline]),
      measure: `${termLine(article.text, [measure, of])}${traded} `,
    },
  ];
}

function fits({ row, about, measure }: Entry, query: FigureQuery): boolean {
  const { year } = query;
  const period = row.figure.period?.period;
  if (year !== undefined) {
    if (period?.year === undefined) return false;
    if (year < period.year || year > (period.toYear ?? period.year)) return false;
  }
  return (
    hasTerms(about, typedTerms(query.about ?? '')) &&
    hasTerms(measure, typedTerms(query.measure ?? ''))
  );
}

/** The last day of a figure's period as a number that grows with it; 0 without a year. */
function newness({ period }: Figure): number {
  const stated = period?.period;
  if (stated?.year === undefined) return 0;
  const { year, toYear = year, month = 12, toMonth = month, day = 31, toDay = day } = stated;
  return toYear * 10_000 + toMonth * 100 + toDay;
}
