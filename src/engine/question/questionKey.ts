import { termTokens } from '../text/terms.js';

/** What a question asks for: "who" and "when" ask the same words for different things. */
const ASKING: ReadonlySet<string> = new Set('who whom whose when where why how not no'.split(' '));
/** Which way something goes: exports to Laos are not exports from Laos. */
const DIRECTIONS: ReadonlySet<string> = new Set(['to', 'from', 'by']);

/**
 * What two wordings of one question have in common: its terms and what it asks for, in no order, with
 * the direction in front of a term that stands right behind it. "Hanoi's exports to Laos in 2022" and
 * "In 2022, what did Hanoi export to Laos?" have the same one.
 */
export function questionKey(text: string): string {
  const parts = new Set<string>();
  let direction = '';
  for (const { folded, term } of termTokens(text)) {
    if (ASKING.has(folded)) parts.add(folded);
    else if (term !== undefined) parts.add(`${direction}${term}`);
    if (DIRECTIONS.has(folded)) direction = `${folded}:`;
    else if (term !== undefined) direction = '';
  }
  return [...parts].sort().join(' ');
}
