import { fold } from '../language/fold.js';

/**
 * The values in which what was typed so far occurs, without regard to case and accents: those that
 * begin with it first, then those with a word that does, then the rest; each group in the order given.
 * Nothing typed matches everything. Each value comes once.
 */
export function bestMatches(
  values: Iterable<string>,
  typed: string,
  limit: number,
): readonly string[] {
  const wanted = fold(typed).trim();
  const begins = new Set<string>();
  const wordBegins = new Set<string>();
  const holds = new Set<string>();
  for (const value of values) {
    const folded = fold(value);
    const at = folded.indexOf(wanted);
    if (at === 0) begins.add(value);
    else if (atWordStart(folded, wanted)) wordBegins.add(value);
    else if (at > 0) holds.add(value);
    if (begins.size >= limit) break;
  }
  return [...begins, ...wordBegins, ...holds].slice(0, limit);
}

function atWordStart(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
