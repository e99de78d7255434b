import type { Within } from '../answer/within.js';
import type { Article } from '../articles/article.js';
import { findPeriods } from '../language/periods.js';
import { slice } from '../language/span.js';
import { resolveArticle } from './resolveArticle.js';

/** What a question is to be narrowed to, as typed; a part left out narrows nothing. */
export interface TypedWithin {
  readonly year?: number | undefined;
  /** A file, or a part of its name. */
  readonly source?: string | undefined;
}

/** What that comes to, or why it can't be done. */
export type WithinLookup =
  | { readonly outcome: 'within'; readonly within: Within }
  /** The question says another time; `stated` is the first such words of it. */
  | { readonly outcome: 'two-years'; readonly year: number; readonly stated: string }
  /** No file fits; `nearest` holds up to three that look like it, nearest first. */
  | { readonly outcome: 'no-file'; readonly source: string; readonly nearest: readonly Article[] };

/** Finds the files meant by a part of their names, and sees whether the question agrees with the year. */
export function resolveWithin(
  question: string,
  { year, source }: TypedWithin,
  articles: readonly Article[],
): WithinLookup {
  const other =
    year === undefined
      ? undefined
      : findPeriods(question).find(({ period }) => isOther(period, year));
  if (year !== undefined && other !== undefined) {
    return { outcome: 'two-years', year, stated: slice(question, other) };
  }
  if (source === undefined || source.trim() === '') return { outcome: 'within', within: { year } };
  const lookup = resolveArticle(articles, source);
  switch (lookup.outcome) {
    case 'article':
      return { outcome: 'within', within: { year, source: [lookup.article.file] } };
    case 'choice': {
      const files = lookup.articles.map(({ file }) => file);
      return { outcome: 'within', within: { year, source: files } };
    }
    case 'unknown':
      return { outcome: 'no-file', source, nearest: lookup.nearest };
  }
}

/** A range of years is another time too: a figure for all of it is none for the one year. */
function isOther(
  period: { readonly year: number | undefined; readonly toYear?: number },
  year: number,
): boolean {
  return period.year !== undefined && (period.year !== year || (period.toYear ?? year) !== year);
}
