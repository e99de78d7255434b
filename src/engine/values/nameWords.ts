import { createRequire } from 'node:module';
import { GIVEN_NAMES, NAME_CONNECTORS, NAME_SUFFIXES } from '../../knowledge/givenNames.js';
import { MONTHS } from '../../knowledge/months.js';
import {
  COMPANY_SUFFIXES,
  DOMAIN_WORDS,
  ORGANIZATION_HEADS,
  POSSESSIVE_IN_NAME,
} from '../../knowledge/organizationWords.js';
import personNouns from '../../knowledge/personNouns.json' with { type: 'json' };
import { PLACE_NOUNS, TOWNS } from '../../knowledge/placeWords.js';
import { PERSONAL_VERBS, SAYING_VERBS, SENTENCE_OPENERS } from '../../knowledge/sayingWords.js';
import { STOP_WORDS } from '../../knowledge/stopWords.js';
import {
  CHINESE_SURNAMES,
  KOREAN_SURNAMES,
  VIETNAMESE_GIVEN_NAMES,
  VIETNAMESE_SURNAMES,
} from '../../knowledge/surnames.js';
import { HONORIFICS, KINSHIP, TITLE_MODIFIERS, TITLES } from '../../knowledge/titles.js';
import { fold } from '../text/fold.js';
import { type PlaceName, placeNames } from '../text/placeNames.js';

/** What a word can be in or around a name; a word is often several of these (`King`, `Long`). */
export const Word = {
  title: 1 << 0,
  honorific: 1 << 1,
  modifier: 1 << 2,
  kin: 1 << 3,
  organization: 1 << 4,
  companySuffix: 1 << 5,
  domain: 1 << 6,
  placeNoun: 1 << 7,
  calendar: 1 << 8,
  given: 1 << 9,
  /** A Vietnamese, Chinese or Korean family name: it opens the name. */
  family: 1 << 10,
  connector: 1 << 11,
  suffix: 1 << 12,
  stop: 1 << 13,
  saying: 1 << 14,
  personal: 1 << 15,
  vietnameseGiven: 1 << 16,
  possessive: 1 << 17,
  vietnameseFamily: 1 << 18,
  opener: 1 << 19,
  /** A noun for people that is no title: `songwriter`, `freshman`. */
  personNoun: 1 << 20,
} as const;

/** The flags of `Word` for every known word, folded; a word that is not in it is none of them. */
export type NameWords = ReadonlyMap<string, number>;

let known: NameWords | undefined;

/** The lists under data/ as one table, made at the first use: a look-up a word is all a sentence costs. */
export function nameWords(): NameWords {
  known ??= buildNameWords();
  return known;
}

function buildNameWords(): NameWords {
  const table = new Map<string, number>();
  const add = (list: Iterable<string>, flag: number) => {
    for (const word of list) table.set(word, (table.get(word) ?? 0) | flag);
  };
  for (const list of Object.values(TITLES)) {
    add(list, Word.title);
  }
  add(HONORIFICS, Word.honorific);
  add(TITLE_MODIFIERS, Word.modifier);
  add(KINSHIP, Word.kin);
  add(ORGANIZATION_HEADS, Word.organization);
  add(COMPANY_SUFFIXES, Word.companySuffix);
  add(DOMAIN_WORDS, Word.domain);
  add(PLACE_NOUNS, Word.placeNoun);
  add(Object.keys(MONTHS), Word.calendar);
  add(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    Word.calendar,
  );
  add(GIVEN_NAMES, Word.given);
  add(VIETNAMESE_SURNAMES, Word.family | Word.vietnameseFamily);
  add(CHINESE_SURNAMES, Word.family);
  add(KOREAN_SURNAMES, Word.family);
  add(VIETNAMESE_GIVEN_NAMES, Word.vietnameseGiven);
  add(NAME_CONNECTORS, Word.connector);
  add(NAME_SUFFIXES, Word.suffix);
  add(STOP_WORDS, Word.stop);
  add(SAYING_VERBS, Word.saying);
  add(SENTENCE_OPENERS, Word.opener);
  add(PERSONAL_VERBS, Word.personal);
  add(POSSESSIVE_IN_NAME, Word.possessive);
  add(personNouns.words.split(' '), Word.personNoun);
  return table;
}

let towns: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** Names of places below the rank of a country, as folded words, by their first word, the longest first. */
function townNames(): ReadonlyMap<string, readonly (readonly string[])[]> {
  if (towns !== undefined) return towns;
  // The library is in memory already: placeNames() reads the same file.
  const countries = createRequire(import.meta.url)('world-countries') as readonly {
    readonly capital: readonly string[];
  }[];
  const table = new Map<string, string[][]>();
  for (const name of [...TOWNS, ...countries.flatMap(({ capital }) => capital)]) {
    const words = fold(name)
      .split(/[^a-z']+/)
      .filter((word) => word !== '');
    const [first] = words;
    // Short names of capitals are words and family names far more often.
    if (first === undefined || words.join('').length < 3) continue;
    table.set(first, [...(table.get(first) ?? []), words]);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  towns = table;
  return towns;
}

/**
 * How many of the folded words from the start on are the name of a known place, 0 when none;
 * `country` tells countries and peoples from towns, which can be parts of a person's name.
 */
export function knownPlace(words: readonly string[]): {
  readonly length: number;
  readonly country: boolean;
} {
  const [first] = words;
  if (first === undefined) return { length: 0, country: false };
  if (first === 'us') return { length: 1, country: true };
  const fits = (name: readonly string[]) => name.every((word, at) => words[at] === word);
  const town = townNames().get(first)?.find(fits)?.length ?? 0;
  const country =
    placeNames()
      .get(first)
      ?.find((name: PlaceName) => fits(name.words))?.words.length ?? 0;
  return country >= town
    ? { length: country, country: country > 0 }
    : { length: town, country: false };
}
