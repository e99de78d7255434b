import type {
  Meeting,
  Person,
  PersonLookup,
  Role,
  Utterance,
} from '../engine/records/people/person.js';
import { type Span, slice } from '../engine/text/span.js';
import { type CitationJson, citationJson, type QuoteJson, quoteJson } from './resultJson.js';

/** Some words of a file; offsets count in it. */
export interface WordsJson {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A role: the highlight is its words, `held` what the sentence says of when it was held. */
export type RoleJson = QuoteJson & { readonly held: readonly WordsJson[] };

/** Something said: the highlight is what was said. `pronoun` is `he` or `she` where the sentence names nobody. */
export type UtteranceJson = QuoteJson & {
  readonly form: 'direct' | 'reported';
  readonly verb: WordsJson;
  readonly pronoun: string | null;
};

/** A meeting: the highlight is the other's name as it stands there, `with` its fullest form. */
export type MeetingJson = QuoteJson & { readonly with: string };

/** A person's card: every part of it as quotes. */
export interface PersonJson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly RoleJson[];
  readonly mentions: readonly CitationJson[];
  readonly said: readonly UtteranceJson[];
  readonly met: readonly MeetingJson[];
}

/**
 * One result of `who`; `name` is what was asked for, as typed. `post` is there when it was a post: for
 * each person the role that shows it.
 */
export type LookupJson = { readonly name: string } & (
  | {
      readonly outcome: 'person';
      readonly person: PersonJson;
      readonly post?: readonly RoleJson[];
    }
  | {
      readonly outcome: 'choice';
      readonly people: readonly PersonJson[];
      readonly post?: readonly RoleJson[];
    }
  | { readonly outcome: 'unknown'; readonly nearest: readonly string[] }
);

/** A look-up in the form that other programs read. */
export function lookupJson(name: string, lookup: PersonLookup): LookupJson {
  switch (lookup.outcome) {
    case 'person':
      return {
        name,
        outcome: lookup.outcome,
        person: personJson(lookup.person),
        ...postOf(lookup),
      };
    case 'choice':
      return {
        name,
        outcome: lookup.outcome,
        people: lookup.people.map(personJson),
        ...postOf(lookup),
      };
    case 'unknown':
      return { name, outcome: lookup.outcome, nearest: lookup.nearest.map((near) => near.name) };
  }
}

function postOf({ post }: { readonly post?: readonly Role[] }): {
  readonly post?: readonly RoleJson[];
} {
  return post === undefined ? {} : { post: post.map(roleJson) };
}

function personJson({ name, aliases, roles, mentions, said, met }: Person): PersonJson {
  return {
    name,
    aliases,
    roles: roles.map(roleJson),
    mentions: mentions.map(citationJson),
    said: said.map(utteranceJson),
    met: met.map(meetingJson),
  };
}

function roleJson({ quote, words, held, alsoIn }: Role): RoleJson {
  const { text } = quote.article;
  return { ...quoteJson(quote, words, alsoIn), held: held.map((span) => wordsJson(text, span)) };
}

function utteranceJson({ quote, words, verb, form, pronoun, alsoIn }: Utterance): UtteranceJson {
  const { text } = quote.article;
  return {
    ...quoteJson(quote, words, alsoIn),
    form,
    verb: wordsJson(text, verb),
    pronoun: pronoun === undefined ? null : slice(text, pronoun).toLowerCase(),
  };
}

function meetingJson({ quote, other, name, alsoIn }: Meeting): MeetingJson {
  return { ...quoteJson(quote, other, alsoIn), with: name };
}

function wordsJson(text: string, { start, end }: Span): WordsJson {
  return { start, end, text: text.slice(start, end) };
}
