import type { Article } from '../articles/article.js';
import { type Completer, completer } from '../index/collection/completer.js';
import type { Person } from '../records/people/person.js';
import { slice } from '../text/span.js';

/** Longest completion, in UTF-16 code units: what the strictest platform (Discord) takes. */
export const LONGEST_COMPLETION = 100;

/** Everything of an open collection that can be completed; each part is made ready at its first use. */
export interface Completions {
  /** Everybody's name, most mentioned first. */
  names(): Completer;
  /** Organisations and abbreviations, most mentioned first. */
  organisations(): Completer;
  /** Every file, in order. */
  files(): Completer;
  /** Questions on what the articles are about: headlines, and who somebody is of whom a role is stated. */
  topics(): Completer;
  /** Makes all of it ready. In thousands of articles that takes seconds, most of them for the names. */
  prepare(): void;
}

/** Makes completions of a collection ready when they are first asked for. */
export function completionsOf(
  articles: readonly Article[],
  people: () => readonly Person[],
  organisations: () => readonly {
    readonly name: string;
    readonly aliases: readonly string[];
  }[] = () => [],
): Completions {
  const parts = {
    names: once(() => listOf(people().map(({ name }) => oneLine(name)))),
    organisations: once(() =>
      listOf(organisations().flatMap(({ name, aliases }) => [name, ...aliases].map(oneLine))),
    ),
    files: once(() => listOf(articles.map(({ file }) => file))),
    topics: once(() => listOf(inTurn(headlines(articles), questionsOn(people())))),
  };
  return {
    ...parts,
    prepare() {
      for (const part of Object.values(parts)) part();
    },
  };
}

function listOf(values: Iterable<string>): Completer {
  return completer(values, LONGEST_COMPLETION);
}

function headlines(articles: readonly Article[]): string[] {
  return articles.flatMap(({ text, headline }) =>
    headline === undefined ? [] : [oneLine(slice(text, headline))],
  );
}

/** In English, as the articles are. */
function questionsOn(people: readonly Person[]): string[] {
  return people
    .filter(({ roles }) => roles.length > 0)
    .map(({ name }) => `Who is ${oneLine(name)}?`);
}

/** One of each in turn, so that the first few hold some of both. */
function* inTurn(one: readonly string[], other: readonly string[]): Generator<string> {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    yield* [...one.slice(at, at + 1), ...other.slice(at, at + 1)];
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
