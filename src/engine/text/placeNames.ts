import { createRequire } from 'node:module';
import {
  COUNTRY_ALIASES,
  EVERYDAY_WORDS,
  REGIONS,
  SHARED_PEOPLES,
} from '../../knowledge/placeNames.js';
import { tokenize } from './token.js';

/** A name of one or more folded words and the term that all names of the same country share. */
export interface PlaceName {
  readonly words: readonly string[];
  readonly term: string;
  /** Whether the name counts only when capitalised, because it is an everyday word too. */
  readonly capitalOnly: boolean;
}

/** Names by their first word, the longest first. */
export type PlaceNames = ReadonlyMap<string, readonly PlaceName[]>;

interface Country {
  readonly cca3: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly capital: readonly string[];
  readonly demonyms?: { readonly eng?: { readonly f: string; readonly m: string } };
}

let names: PlaceNames | undefined;

/**
 * Every English name of every country and its people, from the world-countries package and our own
 * additions: `Lao`, `Laotian` and `Lao People's Democratic Republic` share the term `@lao`.
 */
export function placeNames(): PlaceNames {
  names ??= buildPlaceNames();
  return names;
}

let capitals: ReadonlyMap<string, readonly string[]> | undefined;

/** The capitals of one word of a country by its term, folded; empty for what is no country, and for a capital that is written in several words. */
export function capitalsOf(term: string): readonly string[] {
  capitals ??= new Map(
    loadCountries().map(({ cca3, capital }) => [
      countryTerm(cca3.toLowerCase()),
      capital
        .map((name) => tokenize(name).map(({ folded }) => folded))
        .flatMap(([word, ...more]) => (word === undefined || more.length > 0 ? [] : [word])),
    ]),
  );
  return capitals.get(term) ?? [];
}

/** The country that a folded word names by itself when nobody minds its capital ("turkey"); `undefined` for other words. */
export function countryNamed(folded: string): string | undefined {
  return placeNames()
    .get(folded)
    ?.find(({ words }) => words.length === 1)?.term;
}

/** The term of a country by ISO 3166-1 alpha-3 code. */
export function countryTerm(code: string): string {
  return `@${code}`;
}

let candidates: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The terms that a place's term may stand for when a people's name does not tell one country from
 * another: both countries for "dominican", and "dominican" for either; empty for all other terms.
 */
export function placesLike(term: string): readonly string[] {
  candidates ??= new Map(
    Object.values(SHARED_PEOPLES).flatMap((codes): (readonly [string, readonly string[]])[] => [
      [sharedTerm(codes), codes.map(countryTerm)],
      ...codes.map((code): readonly [string, readonly string[]] => [
        countryTerm(code),
        [sharedTerm(codes)],
      ]),
    ]),
  );
  return candidates.get(term) ?? [];
}

/** The term of a people whom several countries share. */
function sharedTerm(codes: readonly string[]): string {
  return `@${codes.join('-')}`;
}

function buildPlaceNames(): PlaceNames {
  const countries = loadCountries();
  const table = new Map<string, PlaceName[]>();
  const taken = new Set<string>();
  const add = (name: string, term: string) => {
    // The words as a text's own tokens have them: "People's" is `people`.
    const words = tokenize(name).map(({ folded }) => folded);
    const key = words.join(' ');
    const [first] = words;
    if (first === undefined || taken.has(key)) return;
    taken.add(key);
    const list = table.get(first) ?? [];
    list.push({ words, term, capitalOnly: EVERYDAY_WORDS.has(key) });
    table.set(first, list);
  };
  for (const region of REGIONS)
    add(region, `@${region.replace(/\bamericans?$/, 'america').replaceAll(' ', '-')}`);
  for (const [people, codes] of Object.entries(SHARED_PEOPLES)) add(people, sharedTerm(codes));
  for (const [code, aliases] of Object.entries(COUNTRY_ALIASES)) {
    for (const alias of aliases) add(alias, countryTerm(code));
  }
  for (const country of countries) {
    const term = countryTerm(country.cca3.toLowerCase());
    const demonym = country.demonyms?.eng;
    const spellings = country.altSpellings.filter((name) =>
      /^[\p{Script=Latin}\s.'’-]+$/u.test(name),
    );
    for (const name of [country.name.common, country.name.official, ...spellings]) {
      // Two-letter codes ("LA", "IN", "IT") are words or other abbreviations far more often.
      if (name.length > 3) add(name, term);
    }
    for (const people of [demonym?.m, demonym?.f]) {
      if (people === undefined || people === '') continue;
      add(people, term);
      if (/(?:an|ian|i|er|ish)$/.test(people)) add(`${people}s`, term);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function loadCountries(): readonly Country[] {
  // A require keeps 1.5 MB of JSON out of the module graph until the first use.
  return createRequire(import.meta.url)('world-countries') as readonly Country[];
}
