import { acceptOf, type Within } from '../engine/answers/within.js';
import type { Article } from '../engine/articles/article.js';
import { fold } from '../engine/text/fold.js';
import { slice } from '../engine/text/span.js';
import { findPeriods } from '../engine/values/periods.js';
import { type Days, readDays } from './readDays.js';
import { resolveArticle } from './resolveArticle.js';

/** What a question is to be narrowed to, as typed; a part left out narrows nothing. */
export interface TypedWithin {
  readonly year?: number | undefined;
  /** A file or a part of its name; where no file fits, who published it. */
  readonly source?: string | undefined;
  /** A year, a month or a day: the article was published then or later. */
  readonly from?: string | undefined;
  /** Likewise: then or earlier. */
  readonly to?: string | undefined;
}

/** What that comes to, or why it can't be done. */
export type WithinLookup =
  | { readonly outcome: 'within'; readonly within: Within }
  /** The question says another time; `stated` is the first such words of it. */
  | { readonly outcome: 'two-years'; readonly year: number; readonly stated: string }
  /** No file fits; `nearest` holds up to three that look like it, nearest first. */
  | { readonly outcome: 'no-file'; readonly source: string; readonly nearest: readonly Article[] }
  | { readonly outcome: 'no-date'; readonly option: 'from' | 'to'; readonly typed: string }
  | { readonly outcome: 'turned-round'; readonly from: string; readonly to: string }
  /** No article states a publication date in that time. */
  | { readonly outcome: 'none-published'; readonly from?: string; readonly to?: string };

/** Finds the files meant, reads the dates, and sees whether the question agrees with the year. */
export function resolveWithin(
  question: string,
  { year, source, from, to }: TypedWithin,
  articles: readonly Article[],
): WithinLookup {
  const other =
    year === undefined
      ? undefined
      : findPeriods(question).find(({ period }) => isOther(period, year));
  if (year !== undefined && other !== undefined) {
    return { outcome: 'two-years', year, stated: slice(question, other) };
  }
  const published = resolvePublished(from, to);
  if (published.outcome !== 'within') return published;
  const within = { year, ...published.within };
  const files = resolveSource(source, articles);
  if (files !== undefined && 'outcome' in files) return files;
  const narrowed: Within = files === undefined ? within : { ...within, source: files };
  const accept = acceptOf(published.within);
  if (accept !== undefined && !articles.some(accept)) {
    return { outcome: 'none-published', ...published.within };
  }
  return { outcome: 'within', within: narrowed };
}

type Published = { readonly from?: string; readonly to?: string };

function resolvePublished(
  from: string | undefined,
  to: string | undefined,
):
  | { readonly outcome: 'within'; readonly within: Published }
  | Extract<WithinLookup, { readonly outcome: 'no-date' | 'turned-round' }> {
  const [first, last] = [readBound(from), readBound(to)];
  if (first === 'no-date') return { outcome: 'no-date', option: 'from', typed: from ?? '' };
  if (last === 'no-date') return { outcome: 'no-date', option: 'to', typed: to ?? '' };
  if (first !== undefined && last !== undefined && first.first > last.last) {
    return { outcome: 'turned-round', from: first.first, to: last.last };
  }
  return {
    outcome: 'within',
    within: {
      ...(first === undefined ? {} : { from: first.first }),
      ...(last === undefined ? {} : { to: last.last }),
    },
  };
}

function readBound(typed: string | undefined): Days | 'no-date' | undefined {
  if (typed === undefined || typed.trim() === '') return undefined;
  return readDays(typed) ?? 'no-date';
}

/** The files of a source; `undefined` when none was typed. */
function resolveSource(
  source: string | undefined,
  articles: readonly Article[],
): readonly string[] | Extract<WithinLookup, { readonly outcome: 'no-file' }> | undefined {
  if (source === undefined || source.trim() === '') return undefined;
  const lookup = resolveArticle(articles, source);
  switch (lookup.outcome) {
    case 'article':
      return [lookup.article.file];
    case 'choice':
      return lookup.articles.map(({ file }) => file);
    case 'unknown': {
      const wanted = fold(source).trim();
      const theirs = articles.filter((article) => fold(article.source ?? '').includes(wanted));
      return theirs.length > 0
        ? theirs.map(({ file }) => file)
        : { outcome: 'no-file', source, nearest: lookup.nearest };
    }
  }
}

/** A range of years is another time too: a figure for all of it is none for the one year. */
function isOther(
  period: { readonly year: number | undefined; readonly toYear?: number },
  year: number,
): boolean {
  return period.year !== undefined && (period.year !== year || (period.toYear ?? year) !== year);
}
