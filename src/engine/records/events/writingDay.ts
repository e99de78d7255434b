import type { Article } from '../../articles/article.js';
import { findPeriods } from '../../values/periods.js';
import type { WritingDay } from '../../values/resolveTime.js';

/** The day that an article states as its own: that of publication or, without a year, that of a dateline ("PARIS, March 3 –"). */
export function writingDayOf({ text, published, dateline }: Article): WritingDay | undefined {
  if (published !== undefined) {
    const [year = 0, month = 1, day = 1] = published.date.split('-').map(Number);
    return { year, month, day };
  }
  if (dateline === undefined) return undefined;
  const [dated] = findPeriods(text.slice(dateline.span.start, dateline.span.end));
  const { year, month, day } = dated?.period ?? {};
  return month === undefined || day === undefined ? undefined : { year, month, day };
}
