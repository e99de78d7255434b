import { SYNONYMS } from '../../knowledge/synonyms.js';
import { termOf } from '../text/termOf.js';

let table: ReadonlyMap<string, readonly string[]> | undefined;

/** The terms that can stand for a term in an answer: the words of its synonym groups, itself left out. */
export function synonymsOf(term: string): readonly string[] {
  table ??= buildTable();
  return table.get(term) ?? [];
}

/**
 * The words of a group stand for one another; in `general: special special` only the special ones
 * stand for the general one, for a director is a head but no president. How much less than the word
 * itself they count is for the reader to say.
 */
function buildTable(): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, Set<string>>();
  for (const group of SYNONYMS) {
    const [general, special] = group.split(':');
    const words = (special ?? group).trim().split(/\s+/).map(termOf);
    const asked = special === undefined ? words : [termOf(general ?? '')];
    for (const word of asked) {
      const others = terms.get(word) ?? new Set();
      for (const other of words) if (other !== word) others.add(other);
      terms.set(word, others);
    }
  }
  return new Map([...terms].map(([term, others]) => [term, [...others]]));
}
