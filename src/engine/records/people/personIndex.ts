import type { Article } from '../../articles/article.js';
import type { Sentence } from '../../articles/passage.js';
import type { Span } from '../../text/span.js';
import { type Group, groupFigurants } from './groupFigurants.js';
import { knownNames } from './knownNames.js';
import { linkNamings } from './linkNamings.js';
import { mergeSpellings } from './mergeSpellings.js';
import type { Naming } from './naming.js';
import type { Person } from './person.js';
import { resolveParts } from './resolveParts.js';
import { toPerson } from './toPerson.js';

/** A name in a sentence and whose it is. */
export interface PersonMention {
  readonly span: Span;
  readonly person: Person;
}

/** Everybody in a collection, and where. */
export interface PersonIndex {
  /** Most mentioned first. */
  readonly people: readonly Person[];
  /** Who is named in a sentence of the collection, in reading order; empty for any other sentence. */
  mentionsIn(sentence: Sentence): readonly PersonMention[];
}

/** How many articles or people are worked on in one step. */
const AT_ONCE = 50;

/**
 * Finds out who is meant by the names of a collection, which come article by article in reading order;
 * in steps of some milliseconds. What people said and whom they met is not read here.
 */
export function* indexNamings(namings: readonly Naming[]): Generator<undefined, PersonIndex> {
  const groups = yield* groupNamings(namings);
  const places = new Map<Article, Map<number, PersonMention[]>>();
  const people: Person[] = [];
  for (const [at, group] of groups.entries()) {
    if (at % AT_ONCE === 0) yield;
    const person = toPerson(group);
    people.push(person);
    for (const { sentence, span } of group.figurants.flatMap((figurant) => figurant.namings)) {
      const article = places.get(sentence.article) ?? new Map<number, PersonMention[]>();
      places.set(sentence.article, article);
      article.set(sentence.start, [...(article.get(sentence.start) ?? []), { span, person }]);
    }
  }
  for (const article of places.values()) {
    for (const list of article.values()) list.sort((a, b) => a.span.start - b.span.start);
  }
  return {
    people: people.sort((a, b) => b.mentions.length - a.mentions.length),
    mentionsIn: ({ article, start }) => places.get(article)?.get(start) ?? [],
  };
}

function* groupNamings(namings: readonly Naming[]): Generator<undefined, readonly Group[]> {
  const known = yield* knownNames(namings);
  const scopes = [...byScope(namings).values()];
  const figurants = [];
  for (const [at, scope] of scopes.entries()) {
    if (at % AT_ONCE === 0) yield;
    figurants.push(...linkNamings(scope, known));
  }
  const full = yield* groupFigurants(figurants.filter(({ partOnly }) => !partOnly));
  yield;
  const merged = mergeSpellings(full);
  yield;
  return yield* resolveParts(
    merged,
    figurants.filter(({ partOnly }) => partOnly),
  );
}

/** The namings that lend each other context: an article's, but a teaser is a small article of its own. */
function byScope(namings: readonly Naming[]): Map<unknown, Naming[]> {
  const scopes = new Map<unknown, Naming[]>();
  const teasers = new Map<Article, Map<number, object>>();
  for (const naming of namings) {
    const { article, kind, block } = naming.sentence;
    let scope: unknown = article;
    if (kind === 'teaser') {
      const blocks = teasers.get(article) ?? new Map<number, object>();
      teasers.set(article, blocks);
      scope = blocks.get(block) ?? {};
      blocks.set(block, scope as object); // {} or what was set before
    }
    const list = scopes.get(scope);
    if (list === undefined) scopes.set(scope, [naming]);
    else list.push(naming);
  }
  return scopes;
}
