import type { Naming } from './naming.js';

/** What a whole collection tells of its full names. */
export interface KnownNames {
  /** Whether the full name with this key is a person's. */
  isPerson(key: string): boolean;
  /** The keys of the full names with this part whose bearers hold this title. */
  holders(title: string, part: string): ReadonlySet<string>;
}

interface Votes {
  /** Namings with a title or a role. */
  shown: number;
  firm: number;
}

/** How many namings are read in one step. */
const AT_ONCE = 5_000;

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Reads all namings of a collection. A firm that bears a person's name (`Philip Morris Cos Inc`) makes
 * the same words a firm's in the sentences that show nothing, so all namings of a name vote together.
 */
export function* knownNames(namings: readonly Naming[]): Generator<undefined, KnownNames> {
  const people = new Map<string, Votes>();
  const firms = new Map<string, number>();
  const holders = new Map<string, Set<string>>();
  for (const [at, naming] of namings.entries()) {
    if (at % AT_ONCE === 0) yield;
    if (naming.kind === 'organization') {
      // "James River Corp" votes against "James River".
      let key = naming.parts[0] ?? '';
      for (const part of naming.parts.slice(1)) {
        key = `${key} ${part}`;
        firms.set(key, (firms.get(key) ?? 0) + 1);
      }
    } else if (naming.kind === 'person' && naming.parts.length > 1) {
      const votes = people.get(naming.key) ?? { shown: 0, firm: 0 };
      if (naming.titled || naming.roles.length > 0) votes.shown++;
      people.set(naming.key, votes);
      for (const title of naming.titles) {
        for (const part of naming.parts) {
          const key = `${title}|${part}`;
          holders.set(key, (holders.get(key) ?? new Set<string>()).add(naming.key));
        }
      }
    }
  }
  for (const [key, votes] of people) votes.firm = firms.get(key) ?? 0;
  return {
    isPerson: (key) => {
      const votes = people.get(key);
      if (votes === undefined) return false;
      // What only looks like a person's name is a firm's as soon as a firm bears it.
      return votes.shown === 0 ? votes.firm === 0 : 2 * votes.shown > votes.firm;
    },
    holders: (title, part) => holders.get(`${title}|${part}`) ?? NOBODY,
  };
}
