import { damerauLevenshtein } from '../../text/editDistance.js';
import { type Group, mergeFigurants } from './groupFigurants.js';
import { rolesExclude } from './rolesExclude.js';

/** Below this many letters a part one letter apart is another name: `Nam` and `Lam`. */
export const SHORTEST_MISSPELT_PART = 6;

/** Share of the words of the shorter of two roles that the other must have to be the same post. */
const SHARED_ROLE = 0.75;

/** More groups than this under one partial name make it too common to tell anything: `Nguyen Van …`. */
const LARGEST_BUCKET = 60;

/**
 * Puts together the people whose names are one name: in another order of its parts, or with one long
 * part one letter apart. Both need the same article or the same role to be believed.
 * Compares only groups that share all parts but one, or all parts.
 */
export function mergeSpellings(groups: readonly Group[]): Group[] {
  const leader = groups.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (leader[at] !== undefined && leader[at] !== at) at = leader[at] ?? at;
    return at;
  };
  for (const bucket of buckets(groups).values()) {
    if (bucket.length < 2 || bucket.length > LARGEST_BUCKET) continue;
    for (const [place, one] of bucket.entries()) {
      for (const other of bucket.slice(place + 1)) {
        const [a, b] = [groups[one], groups[other]];
        if (a !== undefined && b !== undefined && areOne(a, b)) leader[find(other)] = find(one);
      }
    }
  }
  const merged = new Map<number, Group[]>();
  for (const [index, group] of groups.entries()) {
    const at = find(index);
    merged.set(at, [...(merged.get(at) ?? []), group]);
  }
  return [...merged.values()].map((list) => {
    const [only] = list;
    if (list.length === 1 && only !== undefined) return only;
    return mergeFigurants(list.flatMap(({ figurants }) => figurants));
  });
}

/** Groups by each name with one part left out, and by the parts in alphabetical order. */
function buckets(groups: readonly Group[]): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const add = (key: string, index: number) => {
    const list = table.get(key);
    if (list === undefined) table.set(key, [index]);
    else if (list.at(-1) !== index) list.push(index);
  };
  for (const [index, { parts }] of groups.entries()) {
    if (parts.length < 2) continue;
    add([...parts].sort().join(' '), index);
    for (const [left, part] of parts.entries()) {
      if (part.length < SHORTEST_MISSPELT_PART - 1) continue;
      add(parts.map((kept, at) => (at === left ? '*' : kept)).join(' '), index);
    }
  }
  return table;
}

function areOne(one: Group, other: Group): boolean {
  // The same name twice was kept apart before, with reason.
  if (one.key === other.key) return false;
  const together =
    [...one.articles].some((article) => other.articles.has(article)) || shareRole(one, other);
  if (!together || rolesExclude(one.profile, other.profile)) return false;
  if ([...one.parts].sort().join(' ') === [...other.parts].sort().join(' ')) return true;
  const different = one.parts.flatMap((part, at) => {
    const second = other.parts[at] ?? '';
    return part === second ? [] : [[part, second] as const];
  });
  const [pair] = different;
  if (different.length !== 1 || pair === undefined) return false;
  const shortest = Math.min(pair[0].length, pair[1].length);
  const longest = Math.max(pair[0].length, pair[1].length);
  return (
    shortest >= SHORTEST_MISSPELT_PART - 1 &&
    longest >= SHORTEST_MISSPELT_PART &&
    damerauLevenshtein(pair[0], pair[1], 1) <= 1
  );
}

/** Whether the roles of both are of the same words, two words at least, or nearly so. */
function shareRole(one: Group, other: Group): boolean {
  const [a, b] = [one.profile.terms, other.profile.terms];
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared >= 2 && shared >= SHARED_ROLE * Math.min(a.size, b.size);
}
