import { STOP_WORDS } from '../../../knowledge/stopWords.js';
import { damerauLevenshtein } from '../../text/editDistance.js';
import { fold } from '../../text/fold.js';
import { termTokens } from '../../text/terms.js';
import { nameWords, Word } from '../../values/nameWords.js';
import { findHolders, type Holder, isPostOnly } from './findHolders.js';
import { type NameIndex, nameIndex, partsOf, wholeKey } from './nameIndex.js';
import type { Person, PersonLookup } from './person.js';

/** How many people an unknown name brings up. */
const NEAREST = 3;

/**
 * Finds people by a name as somebody types it: without accents, in any case, in any order of the parts,
 * by some of the parts, with a title before it, or misspelt; and by the post that they hold. A whole
 * name goes before a post, a post before a part, a part as written before a misspelt one; when several
 * people fit equally it gives all of them. Words behind a comma tell people of one name apart: `John
 * Smith, senator`, `John Smith, report.txt`.
 */
export function findPerson(people: readonly Person[], name: string): PersonLookup {
  const comma = name.indexOf(',');
  if (comma > 0) {
    const found = findByName(people, name.slice(0, comma));
    if (found.outcome === 'choice') return narrow(found, name.slice(comma + 1));
    if (found.outcome === 'person') return found;
  }
  return findByName(people, name);
}

/** Those of a choice whose roles hold all the words, or who stand in the file; the whole choice when nobody fits. */
function narrow(
  choice: Extract<PersonLookup, { readonly outcome: 'choice' }>,
  words: string,
): PersonLookup {
  const wanted = termTokens(words).flatMap(({ term }) => (term === undefined ? [] : [term]));
  const file = words.trim().toLowerCase();
  const fitting = choice.people.filter(
    ({ roles, mentions }) =>
      mentions.some(({ article }) => article.file.toLowerCase() === file) ||
      roles.some(({ quote, words: span }) => {
        const own = new Set(termTokens(quote.article.text, span).map(({ term }) => term));
        return wanted.length > 0 && wanted.every((term) => own.has(term));
      }),
  );
  const [only] = fitting;
  if (only === undefined) return choice;
  return fitting.length === 1
    ? { outcome: 'person', person: only }
    : { outcome: 'choice', people: byMentions(fitting) };
}

function findByName(people: readonly Person[], name: string): PersonLookup {
  const index = nameIndex(people);
  const { holders, otherRank } = findHolders(people, name);
  const typed = partsOf(name);
  const readings = [typed, withoutTitles(typed), withoutTitles(typed).filter(isNameLike)];
  const postOnly = isPostOnly(name);
  for (const find of [findWhole, findParts, findMisspelt, findInitials, findAmidWords]) {
    for (const parts of readings) {
      if (parts.length === 0) continue;
      // A bare "prime minister" is nobody's misspelt name.
      if (find !== findWhole && find !== findParts && parts.every(isTitleWord)) continue;
      if (find !== findWhole && holders.length > 0) return holding(holders);
      if (find !== findWhole && postOnly) continue;
      const found = find(index, parts);
      const [only] = found;
      if (only === undefined) continue;
      if (found.length === 1) return { outcome: 'person', person: only };
      return { outcome: 'choice', people: byMentions(found) };
    }
  }
  // Nearer than a similar name is the deputy of a minister who was asked for.
  const near = inOrder(otherRank).slice(0, NEAREST);
  if (near.length === 0) {
    return { outcome: 'unknown', nearest: findNearest(index, withoutTitles(typed)) };
  }
  return {
    outcome: 'unknown',
    nearest: near.map(({ person }) => person),
    post: near.map(({ role }) => role),
  };
}

/** Whoever holds a post now goes before whoever held it. */
function holding(holders: readonly Holder[]): PersonLookup {
  const present = holders.filter(({ role }) => role.held.length === 0);
  const [first, ...others] = inOrder(present.length > 0 ? present : holders);
  if (first === undefined) return { outcome: 'unknown', nearest: [] };
  if (others.length === 0) return { outcome: 'person', person: first.person, post: [first.role] };
  const all = [first, ...others];
  return {
    outcome: 'choice',
    people: all.map(({ person }) => person),
    post: all.map(({ role }) => role),
  };
}

function inOrder(holders: readonly Holder[]): Holder[] {
  return [...holders].sort((a, b) => b.person.mentions.length - a.person.mentions.length);
}

/** The parts without the titles before the name, unless they are all there is: `president cuong`. */
function withoutTitles(parts: readonly string[]): readonly string[] {
  let at = 0;
  while (at < parts.length - 1 && isTitleWord(parts[at] ?? '')) at++;
  return parts.slice(at);
}

const TITLE_WORDS =
  Word.title | Word.honorific | Word.modifier | Word.domain | Word.kin | Word.organization;

function isTitleWord(part: string): boolean {
  return ((nameWords().get(part) ?? 0) & TITLE_WORDS) !== 0;
}

function isNameLike(part: string): boolean {
  return !STOP_WORDS.has(part);
}

function findWhole({ whole, joined }: NameIndex, parts: readonly string[]): readonly Person[] {
  const found = whole.get(wholeKey(parts)) ?? joined.get(parts.join(''));
  return [...(found ?? [])];
}

function findParts({ byPart }: NameIndex, parts: readonly string[]): readonly Person[] {
  const sets = parts.map((part) => byPart.get(part));
  const [first, ...others] = sets;
  if (first === undefined || others.includes(undefined)) return [];
  const holders = [...first].filter((person) => others.every((set) => set?.has(person)));
  // Nobody is called by a middle part when somebody else is called by it as a first or last one.
  const called = holders.filter((person) => parts.some((part) => isOuterPart(person, part)));
  return called.length > 0 ? called : holders;
}

function isOuterPart(person: Person, part: string): boolean {
  return [person.name, ...person.aliases].some((form) => {
    const parts = partsOf(form);
    return parts[0] === part || parts.at(-1) === part;
  });
}

function findMisspelt(index: NameIndex, parts: readonly string[]): readonly Person[] {
  let costs: Map<Person, number> | undefined;
  for (const part of parts) {
    const holders = holdersOfSimilar(index, part, typosIn(part, parts.length > 1));
    const next = new Map<Person, number>();
    for (const [person, cost] of holders) {
      const before = costs === undefined ? 0 : costs.get(person);
      if (before !== undefined) next.set(person, before + cost);
    }
    costs = next;
  }
  const found = [...(costs ?? [])];
  const least = Math.min(...found.map(([, cost]) => cost));
  const best = found.filter(([, cost]) => cost === least).map(([person]) => person);
  const whole = best.filter((person) => partsOf(person.name).length === parts.length);
  return whole.length > 0 && parts.length > 1 ? whole : best;
}

/** How many changes a part of this length bears before it is another word; with other parts, one of five letters bears two. */
function typosIn(part: string, among: boolean): number {
  if (part.length < 4) return 0;
  return part.length < (among ? 5 : 6) ? 1 : 2;
}

/** Whoever has these initials: `AOC`, and `BG` beside words that tell. */
function findInitials(index: NameIndex, parts: readonly string[]): readonly Person[] {
  const [letters] = parts;
  if (parts.length !== 1 || letters === undefined || letters.length < FEWEST_INITIALS) return [];
  return [...(index.byInitials.get(letters) ?? [])];
}

/** Two letters are too many people's. */
const FEWEST_INITIALS = 3;

/** How far around a sentence its neighbours are read, in UTF-16 code units. */
const AROUND = 200;

/**
 * Whoever bears some of the words, when all others stand in the sentences that name them or beside these: `betty holm
 * harrow`, `fire marshal tander`. Those with most words of their name come before others.
 */
function findAmidWords(index: NameIndex, typed: readonly string[]): readonly Person[] {
  if (typed.length < 2) return [];
  const named = new Map<Person, Set<string>>();
  for (const part of typed) {
    const holders = holdersOfSimilar(index, part, typosIn(part, false));
    for (const person of index.byInitials.get(part) ?? []) holders.set(person, 0);
    for (const person of holders.keys()) {
      named.set(person, (named.get(person) ?? new Set<string>()).add(part));
    }
  }
  const fitting = [...named].filter(([person, own]) => {
    const others = typed.filter((part) => !own.has(part) && !STOP_WORDS.has(part));
    if (others.length === 0) return false;
    const told = new Set(
      person.mentions.flatMap(({ article, start, end }) =>
        termTokens(article.text, { start: Math.max(0, start - AROUND), end: end + AROUND }).map(
          ({ folded, term }) => term ?? folded,
        ),
      ),
    );
    return others.every((part) =>
      termTokens(part).every(({ folded, term }) => told.has(term ?? folded)),
    );
  });
  const most = Math.max(...fitting.map(([, own]) => own.size));
  return fitting.filter(([, own]) => own.size === most).map(([person]) => person);
}

/** Everybody who bears a part at most `limit` changes away, with the fewest changes. */
function holdersOfSimilar(
  { byPart, partsByLength }: NameIndex,
  part: string,
  limit: number,
): Map<Person, number> {
  const holders = new Map<Person, number>();
  for (let length = part.length - limit; length <= part.length + limit; length++) {
    for (const known of partsByLength.get(length) ?? []) {
      const cost = damerauLevenshtein(part, known, limit);
      if (cost > limit) continue;
      for (const person of byPart.get(known) ?? []) {
        holders.set(person, Math.min(cost, holders.get(person) ?? cost));
      }
    }
  }
  return holders;
}

/** The nearest by edit distance among those who bear one part or nearly so; none for a name like no other. */
function findNearest(index: NameIndex, parts: readonly string[]): readonly Person[] {
  const wanted = parts.join(' ');
  const candidates = new Set<Person>();
  for (const part of parts) {
    if (part.length < 3) continue;
    const limit = part.length < 6 ? 1 : Math.floor(part.length / 3);
    for (const person of holdersOfSimilar(index, part, limit).keys()) candidates.add(person);
  }
  const limit = Math.max(2, Math.ceil(wanted.length * 0.6));
  return [...candidates]
    .map((person) => ({ person, cost: distance(person, wanted, limit) }))
    .filter(({ cost }) => cost <= limit)
    .sort((a, b) => a.cost - b.cost || b.person.mentions.length - a.person.mentions.length)
    .slice(0, NEAREST)
    .map(({ person }) => person);
}

function distance(person: Person, wanted: string, limit: number): number {
  const forms = [person.name, ...person.aliases].map(fold);
  return Math.min(...forms.map((form) => damerauLevenshtein(form, wanted, limit)));
}

function byMentions(people: readonly Person[]): readonly Person[] {
  return [...people].sort((a, b) => b.mentions.length - a.mentions.length);
}
