import type { Article } from '../articles/article.js';
import { findPeriods } from '../language/periods.js';

/** What an answer must keep to besides the question's own words. It only ever narrows. */
export interface Within {
  /** The question is about this year. */
  readonly year?: number | undefined;
  /** Files, as articles name them, of which alone passages count; `undefined` lets all count. */
  readonly source?: readonly string[] | undefined;
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
export function acceptOf({ source }: Within): ((article: Article) => boolean) | undefined {
  if (source === undefined) return undefined;
  const files = new Set(source);
  return ({ file }) => files.has(file);
}
