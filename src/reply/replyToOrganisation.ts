import type {
  Organisation,
  OrganisationLookup,
  OrganisationStatement,
} from '../engine/records/organisations/organisation.js';
import { slice } from '../engine/text/span.js';
import type { Messages } from './messages/messages.js';
import { oneLine } from './oneLine.js';
import { type Reply, type ReplyChoice, type ReplyFact, reply } from './reply.js';
import { toReplyQuote } from './toReplyQuote.js';

/** Most statements quoted of each kind. */
const STATEMENT_LIMIT = 4;
/** Most sentences quoted of an organisation of which nothing is stated. */
const MENTION_LIMIT = 3;
/** Most sentences quoted of where it is named; the rest are counted. */
const NAMED_LIMIT = 40;
const CHOICE_LIMIT = 10;
/** Most names in a list, unless all are wanted. */
const LIST_LIMIT = 20;

/** What `/what` says to `name`, as typed; with `named`, only where it is named. */
export function replyToOrganisation(
  typed: string,
  lookup: OrganisationLookup,
  messages: Messages,
  named = false,
): Reply {
  const { what, who } = messages;
  switch (lookup.outcome) {
    case 'organisation':
      return named
        ? replyToNamed(typed, lookup.organisation, messages)
        : replyToOne(typed, lookup.organisation, messages);
    case 'choice': {
      const left = lookup.organisations.length - CHOICE_LIMIT;
      return reply({
        tone: 'notice',
        summary: what.which(lookup.organisations.length, oneLine(typed)),
        paragraphs: left > 0 ? [what.moreInList(left)] : [],
        choices: lookup.organisations.slice(0, CHOICE_LIMIT).map(choiceOf),
      });
    }
    case 'unknown':
      return reply({
        tone: 'refusal',
        summary: what.none(oneLine(typed)),
        paragraphs: lookup.nearest.length > 0 ? [who.nearest] : [],
        choices: lookup.nearest.map(choiceOf),
      });
  }
}

/** What `/what` says without a name: what the articles name, most mentioned first. `limit` is the most that are listed. */
export function replyToOrganisations(
  organisations: readonly Organisation[],
  { what }: Messages,
  limit = LIST_LIMIT,
): Reply {
  const left = organisations.length - limit;
  return reply({
    tone: 'notice',
    summary: what.list(organisations.length),
    paragraphs: left > 0 ? [what.moreInList(left)] : [],
    facts: organisations.slice(0, limit).map((organisation) => ({
      label: oneLine(organisation.name),
      value:
        [...organisation.aliases.map(oneLine), ...organisation.descriptions.map(wordsOf)].join(
          ' · ',
        ) || what.nothingStated,
    })),
  });
}

function replyToOne(typed: string, organisation: Organisation, messages: Messages): Reply {
  const { what } = messages;
  const { expansions, descriptions, mentions } = organisation;
  const name = oneLine(organisation.name);
  const [expansion] = expansions;
  const [description] = descriptions;
  const choices: ReplyChoice[] = [
    {
      label: messages.who.buttons.named(mentions.length),
      command: 'what',
      options: { name: oneLine(typed), show: 'named' },
    },
  ];
  const first = expansion ?? description;
  if (first === undefined) {
    return reply({
      tone: 'answer',
      summary: what.notSaid(name),
      facts: factsOf(organisation, messages),
      quotes: mentions.slice(0, MENTION_LIMIT).map((mention) => toReplyQuote(mention)),
      choices,
    });
  }
  // Whoever types the abbreviation reads what it stands for, and not the abbreviation again.
  const short = organisation.aliases.map(oneLine).find((alias) => isSame(alias, oneLine(typed)));
  const phrase = description === undefined ? '' : wordsOf(description);
  const told = WHOLE_PHRASE.test(phrase) ? `${name}, ${phrase}` : name;
  const summary = short === undefined ? told : `${short}: ${told}`;
  return reply({
    tone: 'answer',
    summary: `${summary} (${first.quote.article.file})`,
    facts: factsOf(organisation, messages),
    quotes: [
      ...expansions.slice(0, STATEMENT_LIMIT).map((one) => quoteOf(one, what.standsFor)),
      ...descriptions.slice(0, STATEMENT_LIMIT).map((one) => quoteOf(one, what.isA)),
    ],
    choices,
  });
}

/** A description that reads on behind the name; a bare adjective ("ruling") does not. */
const WHOLE_PHRASE = /^(?:an?|the|one|part|its|under|of|owned|based|formerly|affiliated)\s/i;

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function replyToNamed(typed: string, { name, mentions }: Organisation, messages: Messages): Reply {
  const { who } = messages;
  const left = mentions.length - NAMED_LIMIT;
  return reply({
    tone: 'answer',
    summary: who.namedIn(oneLine(name), mentions.length),
    paragraphs: left > 0 ? [who.furtherQuotes(left)] : [],
    quotes: mentions.slice(0, NAMED_LIMIT).map((mention) => toReplyQuote(mention)),
    choices: [{ label: who.buttons.card, command: 'what', options: { name: oneLine(typed) } }],
  });
}

function factsOf({ aliases, mentions }: Organisation, { who }: Messages): ReplyFact[] {
  const files = new Set(mentions.map(({ article }) => article.file));
  return [
    ...(aliases.length > 0
      ? [{ label: who.alsoWritten, value: aliases.map(oneLine).join(', ') }]
      : []),
    { label: who.named, value: who.mentions(mentions.length, files.size) },
  ];
}

function quoteOf({ quote, words, alsoIn }: OrganisationStatement, label: string) {
  return { ...toReplyQuote(quote, words, alsoIn), label };
}

function wordsOf({ quote, words }: OrganisationStatement): string {
  return oneLine(slice(quote.article.text, words));
}

function choiceOf({ name }: Organisation): ReplyChoice {
  return { label: oneLine(name), command: 'what', options: { name: oneLine(name) } };
}
