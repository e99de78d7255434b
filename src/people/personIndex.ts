import type { Article } from '../articles/article.js';
import type { Sentence } from '../articles/passage.js';
import type { Casing } from '../language/casing.js';
import type { Span } from '../language/span.js';
import { groupFigurants } from './groupFigurants.js';
import { knownNames } from './knownNames.js';
import { linkNamings } from './linkNamings.js';
import { mergeSpellings } from './mergeSpellings.js';
import { type Naming, readNamings } from './naming.js';
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

/** Reads everybody out of the sentences of a collection, which come article by article in reading order. */
export function buildPersonIndex(sentences: readonly Sentence[], casing: Casing): PersonIndex {
  return personIndexOf(
    sentences.flatMap((sentence, order) => readNamings(sentence, order, casing)),
  );
}

/** Puts people together from all namings of a collection, in reading order. */
export function personIndexOf(namings: readonly Naming[]): PersonIndex {
  const known = knownNames(namings);
  const figurants = [...byScope(namings).values()].flatMap((scope) => linkNamings(scope, known));
  const full = groupFigurants(figurants.filter(({ partOnly }) => !partOnly));
  const groups = resolveParts(
    mergeSpellings(full),
    figurants.filter(({ partOnly }) => partOnly),
  );

  const places = new Map<Article, Map<number, PersonMention[]>>();
  const people = groups.map((group) => {
    const person = toPerson(group);
    for (const { sentence, span } of group.figurants.flatMap((figurant) => figurant.namings)) {
      const article = places.get(sentence.article) ?? new Map<number, PersonMention[]>();
      places.set(sentence.article, article);
      article.set(sentence.start, [...(article.get(sentence.start) ?? []), { span, person }]);
    }
    return person;
  });
  for (const article of places.values()) {
    for (const list of article.values()) list.sort((a, b) => a.span.start - b.span.start);
  }
  return {
    people: people.sort((a, b) => b.mentions.length - a.mentions.length),
    mentionsIn: ({ article, start }) => places.get(article)?.get(start) ?? [],
  };
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
