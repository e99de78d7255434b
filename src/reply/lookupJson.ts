import type { Person, PersonLookup } from '../people/person.js';
import { type CitationJson, citationJson, type QuoteJson, quoteJson } from './resultJson.js';

/** A person's card: every role as a quote whose highlight is the role's words. */
export interface PersonJson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly QuoteJson[];
  readonly mentions: readonly CitationJson[];
}

/** One result of `who`; `name` is what was asked for, as typed. */
export type LookupJson = { readonly name: string } & (
  | { readonly outcome: 'person'; readonly person: PersonJson }
  | { readonly outcome: 'choice'; readonly people: readonly PersonJson[] }
  | { readonly outcome: 'unknown'; readonly nearest: readonly string[] }
);

/** A look-up in the form that other programs read. */
export function lookupJson(name: string, lookup: PersonLookup): LookupJson {
  switch (lookup.outcome) {
    case 'person':
      return { name, outcome: lookup.outcome, person: personJson(lookup.person) };
    case 'choice':
      return { name, outcome: lookup.outcome, people: lookup.people.map(personJson) };
    case 'unknown':
      return { name, outcome: lookup.outcome, nearest: lookup.nearest.map((near) => near.name) };
  }
}

function personJson({ name, aliases, roles, mentions }: Person): PersonJson {
  return {
    name,
    aliases,
    roles: roles.map(({ quote, words, alsoIn }) => quoteJson(quote, words, alsoIn)),
    mentions: mentions.map(citationJson),
  };
}
