import { fold } from '../../text/fold.js';
import { tokenize } from '../../text/token.js';
import type { Person } from './person.js';

/** The forms of everybody's name, laid out for looking up. */
export interface NameIndex {
  /** Everybody by a whole form of the name: parts folded, in alphabetical order, so that any order finds it. */
  readonly whole: ReadonlyMap<string, ReadonlySet<Person>>;
  /** Everybody by a form without its spaces: `tranluuquang`. */
  readonly joined: ReadonlyMap<string, ReadonlySet<Person>>;
  /** Everybody by the first letters of a whole form: `aoc`. */
  readonly byInitials: ReadonlyMap<string, ReadonlySet<Person>>;
  /** Everybody by each part of a form. */
  readonly byPart: ReadonlyMap<string, ReadonlySet<Person>>;
  /** All parts by their length, for finding misspelt ones. */
  readonly partsByLength: ReadonlyMap<number, readonly string[]>;
}

const indexes = new WeakMap<readonly Person[], NameIndex>();

/** The index of a list of people, built at the first look-up and kept as long as the list is. */
export function nameIndex(people: readonly Person[]): NameIndex {
  const known = indexes.get(people);
  if (known !== undefined) return known;
  const built = buildNameIndex(people);
  indexes.set(people, built);
  return built;
}

/** The parts of a name for looking it up: folded words, initials too. */
export function partsOf(name: string): string[] {
  return tokenize(name)
    .filter(({ kind }) => kind === 'word')
    .map(({ folded }) => folded);
}

/** The key of a whole form: its parts in alphabetical order. */
export function wholeKey(parts: readonly string[]): string {
  return [...parts].sort().join(' ');
}

function buildNameIndex(people: readonly Person[]): NameIndex {
  const whole = new Map<string, Set<Person>>();
  const joined = new Map<string, Set<Person>>();
  const byInitials = new Map<string, Set<Person>>();
  const byPart = new Map<string, Set<Person>>();
  for (const person of people) {
    for (const form of [person.name, ...person.aliases]) {
      const parts = partsOf(form);
      // A part that stands alone somewhere is still only a part: others may bear it too.
      if (parts.length > 1 || form === person.name) {
        put(whole, wholeKey(parts), person);
        // "Alberto Anaya Guitierrez" finds "Alberto J. Anaya Guitierrez".
        put(whole, wholeKey(parts.filter((part) => part.length > 1)), person);
        if (parts.length > 1) put(byInitials, parts.map((part) => part.charAt(0)).join(''), person);
        put(joined, fold(form).replace(/[^\p{L}\p{N}]/gu, ''), person);
      }
      for (const part of parts) put(byPart, part, person);
    }
  }
  const partsByLength = new Map<number, string[]>();
  for (const part of byPart.keys()) {
    const list = partsByLength.get(part.length);
    if (list === undefined) partsByLength.set(part.length, [part]);
    else list.push(part);
  }
  return { whole, joined, byInitials, byPart, partsByLength };
}

function put(table: Map<string, Set<Person>>, key: string, person: Person): void {
  if (key === '') return;
  const list = table.get(key);
  if (list === undefined) table.set(key, new Set([person]));
  else list.add(person);
}
