import type { Period } from './periods.js';

/** What a text must hold before a pattern is worth trying; flags of one number. */
export const HINTS = { year: 1, month: 2, part: 4, early: 8 } as const;

/** One way of stating a period. */
export interface PeriodPattern {
  /** Over lower-case text. */
  readonly expression: RegExp;
  /** The hints without which it can't match, added up. */
  readonly needs: number;
  /** `undefined` when the words make no period after all. */
  readonly read: (groups: PeriodGroups) => Period | undefined;
}

export type PeriodGroups = Readonly<Record<string, string | undefined>>;

/** A year that is taken for one wherever it stands. */
export const YEAR = '(?:19|20)\\d\\d';

/** A pattern that no letter, digit, currency sign or decimal mark touches. */
export function pattern(needs: number, source: string, read: PeriodPattern['read']): PeriodPattern {
  return {
    expression: new RegExp(`(?<![\\p{L}\\p{N}$€£¥.,])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'),
    needs,
    read,
  };
}

/** The year of a match, when it states one. */
export function yearOf(g: PeriodGroups): number | undefined {
  return g.year === undefined ? undefined : Number(g.year);
}

/** `1921-25`, `2022 to 2025`; `undefined` when the second year is not the later one. */
export function yearRange(g: PeriodGroups): Period | undefined {
  const from = Number(g.year);
  const to = g.to?.length === 2 ? Math.floor(from / 100) * 100 + Number(g.to) : Number(g.to);
  return to > from ? { year: from, toYear: to } : undefined;
}
