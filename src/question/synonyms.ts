import { termOf } from '../language/termOf.js';
import { SYNONYMS } from './data/synonyms.js';

let table: ReadonlyMap<string, readonly string[]> | undefined;

/** The terms that can stand for a term in an answer: the words of its synonym groups, itself left out. */
export function synonymsOf(term: string): readonly string[] {
  table ??= buildTable();
  return table.get(term) ?? [];
}

/** The first word of a group is the one asked with; the others are what newspapers write for it. */
function buildTable(): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, Set<string>>();
  for (const group of SYNONYMS) {
    const [asked, ...written] = group.split(' ').map(termOf);
    if (asked === undefined) continue;
    const others = terms.get(asked) ?? new Set();
    for (const term of written) if (term !== asked) others.add(term);
    terms.set(asked, others);
  }
  return new Map([...terms].map(([term, others]) => [term, [...others]]));
}
