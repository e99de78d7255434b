import { slice } from '../language/span.js';
import type { Person, PersonLookup } from '../people/person.js';
import type { Messages } from './messages/messages.js';
import { oneLine } from './oneLine.js';
import { type Reply, type ReplyChoice, type ReplyFact, reply } from './reply.js';
import { toReplyQuote } from './toReplyQuote.js';

/** Most roles quoted; the rest are counted. */
const ROLE_LIMIT = 5;
/** Most sentences quoted for somebody of whom no role is stated. */
const MENTION_LIMIT = 3;
/** Most people offered to choose from; the rest are counted. */
const CHOICE_LIMIT = 10;

type Lines = Messages['who'];

/** What `/who` says to `name`, as typed. */
export function replyToLookup(name: string, lookup: PersonLookup, { who }: Messages): Reply {
  switch (lookup.outcome) {
    case 'person':
      return replyToPerson(lookup.person, who);
    case 'choice':
      return replyToChoice(name, lookup.people, who);
    case 'unknown':
      return replyToUnknown(name, lookup.nearest, who);
  }
}

function replyToPerson(person: Person, lines: Lines): Reply {
  const [first] = person.roles;
  const left = person.roles.length - ROLE_LIMIT;
  if (first === undefined) {
    return reply({
      tone: 'answer',
      summary: lines.noRole(oneLine(person.name)),
      facts: factsOf(person, lines),
      quotes: person.mentions.slice(0, MENTION_LIMIT).map((mention) => toReplyQuote(mention)),
    });
  }
  const { article } = first.quote;
  return reply({
    tone: 'answer',
    summary: `${oneLine(person.name)}: ${oneLine(slice(article.text, first.words))} (${article.file})`,
    paragraphs: left > 0 ? [lines.furtherRoles(left)] : [],
    facts: factsOf(person, lines),
    quotes: person.roles
      .slice(0, ROLE_LIMIT)
      .map((role) => toReplyQuote(role.quote, role.words, role.alsoIn)),
  });
}

function factsOf({ aliases, mentions }: Person, lines: Lines): ReplyFact[] {
  const facts: ReplyFact[] = [];
  if (aliases.length > 0) {
    facts.push({ label: lines.alsoWritten, value: aliases.map(oneLine).join(', ') });
  }
  if (mentions.length > 0) {
    const files = new Set(mentions.map(({ article }) => article.file));
    facts.push({
      label: lines.named,
      value: lines.mentions(mentions.length, files.size),
    });
  }
  return facts;
}

function replyToChoice(name: string, people: readonly Person[], lines: Lines): Reply {
  const left = people.length - CHOICE_LIMIT;
  return reply({
    tone: 'notice',
    summary: lines.which(people.length, oneLine(name)),
    paragraphs: left > 0 ? [lines.more(left)] : [],
    choices: people.slice(0, CHOICE_LIMIT).map(choiceOf),
  });
}

function replyToUnknown(name: string, nearest: readonly Person[], lines: Lines): Reply {
  return reply({
    tone: 'refusal',
    summary: lines.nobody(oneLine(name)),
    paragraphs: nearest.length > 0 ? [lines.nearest] : [],
    choices: nearest.slice(0, CHOICE_LIMIT).map(choiceOf),
  });
}

function choiceOf({ name }: Person): ReplyChoice {
  return { label: oneLine(name), command: 'who', options: { name: oneLine(name) } };
}
