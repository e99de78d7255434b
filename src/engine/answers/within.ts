import type { Article } from '../articles/article.js';
import { findPeriods } from '../values/periods.js';

/** What an answer must keep to besides the question's own words. It only ever narrows. */
export interface Within {
  /** The question is about this year, whenever the article was published. */
  readonly year?: number | undefined;
  /** Files, as articles name them, of which alone passages count; `undefined` lets all count. */
  readonly source?: readonly string[] | undefined;
  /**
   * Only articles that state a publication date, and one from this day on, as `YYYY-MM-DD`. It says
   * nothing of when what they tell of happened.
   */
  readonly from?: string | undefined;
  /** Likewise up to this day, which is included. */
  readonly to?: string | undefined;
}

/**
 * The question with the year said in it, unless it says that year itself: "How much rice?" about 2023
 * reads "How much rice in 2023?", so that the year is as hard a condition as if it had been typed.
 */
export function inYear(text: string, year: number | undefined): string {
  if (year === undefined || findPeriods(text).some(({ period }) => period.year === year)) {
    return text;
  }
  return text.replace(/[\s?!.…]{0,20}$/u, (end) => ` in ${year}${end}`);
}

/** Whether an article's passages count; `undefined` when all do. */
export function acceptOf({
  source,
  from,
  to,
}: Within): ((article: Article) => boolean) | undefined {
  if (source === undefined && from === undefined && to === undefined) return undefined;
  const files = source === undefined ? undefined : new Set(source);
  return ({ file, published }) =>
    (files === undefined || files.has(file)) && isWithin(published?.date, from, to);
}

/** Days as `YYYY-MM-DD` have the order of their characters. */
function isWithin(date: string | undefined, from?: string, to?: string): boolean {
  if (from === undefined && to === undefined) return true;
  return date !== undefined && (from ?? date) <= date && date <= (to ?? date);
}
