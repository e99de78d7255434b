import { TITLES, type TitleField } from '../../../knowledge/titles.js';
import { termTokens } from '../../text/terms.js';
import type { Naming } from './naming.js';

/** What the roles of somebody say that helps to tell two people of one name apart. */
export interface RoleProfile {
  /** Walks of life; `any` is left out. */
  readonly fields: ReadonlySet<TitleField>;
  /** The words of all roles, as terms. */
  readonly terms: ReadonlySet<string>;
  /** Countries by the head of the title they stand with. */
  readonly countries: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Walks of life that one person leads at the same time as a rule. */
const COMPATIBLE: readonly (readonly TitleField[])[] = [
  ['politics', 'law', 'military', 'learning', 'faith'],
  ['business', 'markets', 'learning'],
  ['arts', 'learning'],
  ['politics', 'business'],
];

/** Reads the roles of some namings. */
export function roleProfile(namings: readonly Naming[]): RoleProfile {
  const fields = new Set<TitleField>();
  const terms = new Set<string>();
  const countries = new Map<string, Set<string>>();
  for (const { sentence, roles } of namings) {
    for (const role of roles) {
      const heads: string[] = [];
      const named = new Set<string>();
      for (const { folded, term } of termTokens(sentence.article.text, role)) {
        const field = fieldOf(folded);
        if (field !== undefined) heads.push(folded);
        if (field !== undefined && field !== 'any') fields.add(field);
        if (term?.startsWith('@')) named.add(term);
        if (term !== undefined) terms.add(term);
      }
      for (const head of heads) {
        countries.set(head, new Set([...(countries.get(head) ?? []), ...named]));
      }
    }
  }
  return { fields, terms, countries };
}

/**
 * Whether nobody holds both sets of roles: different walks of life with no word in common (a senator
 * and a footballer), or the same title in different countries.
 */
export function rolesExclude(one: RoleProfile, other: RoleProfile): boolean {
  for (const [head, named] of one.countries) {
    const others = other.countries.get(head);
    if (others === undefined || named.size === 0 || others.size === 0) continue;
    if (![...named].some((term) => others.has(term))) return true;
  }
  if (one.fields.size === 0 || other.fields.size === 0) return false;
  if ([...one.terms].some((term) => other.terms.has(term))) return false;
  return [...one.fields].every((field) =>
    [...other.fields].every(
      (second) =>
        field !== second &&
        !COMPATIBLE.some((group) => group.includes(field) && group.includes(second)),
    ),
  );
}

let fieldsOfWords: ReadonlyMap<string, TitleField> | undefined;

function fieldOf(word: string): TitleField | undefined {
  fieldsOfWords ??= new Map(
    Object.entries(TITLES).flatMap(([field, words]) =>
      // Object.entries widens the keys of a table that is typed by them.
      words.map((title) => [title, field as TitleField] as const),
    ),
  );
  return fieldsOfWords.get(word);
}
