import { findPeriods, type Period } from '../engine/values/periods.js';

/** Reads a time that somebody typed: `2023`, `2023-07`, `2023-07-03`, `July 3, 2023`; `undefined` for what is none, or has no year. */
export function parseTime(typed: string): Period | undefined {
  const written = typed.trim();
  const [found, ...others] = findPeriods(written);
  if (found === undefined || others.length > 0 || found.period.year === undefined) return undefined;
  return found.start === 0 && found.end === written.length ? found.period : undefined;
}
