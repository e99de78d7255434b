import type {
  Organisation,
  OrganisationLookup,
  OrganisationStatement,
} from '../engine/records/organisations/organisation.js';
import { type CitationJson, citationJson, type QuoteJson, quoteJson } from './resultJson.js';

/** An organisation or abbreviation: every statement as a quote whose highlight is the words that state it. */
export interface OrganisationJson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly expansions: readonly QuoteJson[];
  readonly descriptions: readonly QuoteJson[];
  readonly mentions: readonly CitationJson[];
}

/** One result of `what`; `about` is what was asked for, as typed, `null` when all were. */
export type OrganisationLookupJson =
  | {
      readonly about: string;
      readonly outcome: 'organisation';
      readonly organisation: OrganisationJson;
    }
  | {
      readonly about: string | null;
      readonly outcome: 'choice' | 'list';
      readonly organisations: readonly OrganisationJson[];
    }
  | { readonly about: string; readonly outcome: 'unknown'; readonly nearest: readonly string[] };

/** A look-up in the form that other programs read. */
export function organisationLookupJson(
  about: string,
  lookup: OrganisationLookup,
): OrganisationLookupJson {
  switch (lookup.outcome) {
    case 'organisation':
      return {
        about,
        outcome: lookup.outcome,
        organisation: organisationJson(lookup.organisation),
      };
    case 'choice':
      return {
        about,
        outcome: lookup.outcome,
        organisations: lookup.organisations.map(organisationJson),
      };
    case 'unknown':
      return { about, outcome: lookup.outcome, nearest: lookup.nearest.map(({ name }) => name) };
  }
}

/** All of a collection, in the same form. */
export function organisationsJson(organisations: readonly Organisation[]): OrganisationLookupJson {
  return { about: null, outcome: 'list', organisations: organisations.map(organisationJson) };
}

function organisationJson(organisation: Organisation): OrganisationJson {
  const { name, aliases, expansions, descriptions, mentions } = organisation;
  return {
    name,
    aliases,
    expansions: expansions.map(statementJson),
    descriptions: descriptions.map(statementJson),
    mentions: mentions.map(citationJson),
  };
}

function statementJson({ quote, words, alsoIn }: OrganisationStatement): QuoteJson {
  return quoteJson(quote, words, alsoIn);
}
