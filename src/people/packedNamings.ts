import type { Sentence } from '../articles/passage.js';
import type { NameKind } from '../language/kindOfName.js';
import type { Span } from '../language/span.js';
import type { Naming } from './naming.js';

/** Strings by number, from 0; each stands once. */
export interface StringTable {
  readonly strings: readonly string[];
  numberOf(string: string): number;
}

/** A table that goes on from the strings of another. */
export function stringTable(strings: string[] = []): StringTable {
  const numbers = new Map(strings.map((string, at) => [string, at]));
  return {
    strings,
    numberOf(string) {
      const known = numbers.get(string);
      if (known !== undefined) return known;
      strings.push(string);
      numbers.set(string, strings.length - 1);
      return strings.length - 1;
    },
  };
}

const KINDS: readonly NameKind[] = ['person', 'place', 'organization', 'other'];

/**
 * An article's namings as numbers, a tenth of their size. Each is: place of its sentence among those
 * given, start, end, kind, flags, initials, then three lists, each behind its length: parts, titles,
 * and starts and ends of roles.
 */
export function packNamings(
  namings: readonly Naming[],
  sentences: readonly Sentence[],
  table: StringTable,
): Uint32Array {
  const places = new Map(sentences.map((sentence, at) => [sentence, at]));
  return Uint32Array.from(
    namings.flatMap(({ sentence, span, kind, posted, titled, initials, parts, titles, roles }) => [
      places.get(sentence) ?? 0,
      span.start,
      span.end,
      KINDS.indexOf(kind),
      (posted ? 1 : 0) | (titled ? 2 : 0),
      table.numberOf(initials),
      parts.length,
      ...parts.map(table.numberOf),
      titles.length,
      ...titles.map(table.numberOf),
      roles.length,
      ...roles.flatMap(({ start, end }) => [start, end]),
    ]),
  );
}

/**
 * The namings as they were packed.
 * @param first what the first sentence counts as in the order of reading
 */
export function unpackNamings(
  packed: Uint32Array,
  sentences: readonly Sentence[],
  first: number,
  { strings }: StringTable,
): Naming[] {
  let at = 0;
  const next = () => packed[at++] ?? 0;
  const string = () => strings[next()] ?? '';
  const list = <Item>(item: () => Item): Item[] => Array.from({ length: next() }, item);
  const span = (): Span => ({ start: next(), end: next() });
  const namings: Naming[] = [];
  while (at < packed.length) {
    const place = next();
    const where = span();
    const kind = KINDS[next()] ?? 'other';
    const flags = next();
    const initials = string();
    const parts = list(string);
    const titles = list(string);
    const roles = list(span);
    namings.push({
      sentence: sentences[place] as Sentence, // packed from the same sentences
      order: first + place,
      span: where,
      kind,
      posted: (flags & 1) !== 0,
      titled: (flags & 2) !== 0,
      titles,
      roles,
      parts,
      initials,
      key: parts.join(' '),
    });
  }
  return namings;
}
