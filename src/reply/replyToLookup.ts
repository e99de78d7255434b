import { slice } from '../language/span.js';
import type { Person, PersonLookup } from '../people/person.js';
import { oneLine } from './oneLine.js';
import { plural } from './plural.js';
import { type Reply, type ReplyChoice, type ReplyFact, reply } from './reply.js';
import { toReplyQuote } from './toReplyQuote.js';

/** Most roles quoted; the rest are counted. */
const ROLE_LIMIT = 5;
/** Most sentences quoted for somebody of whom no role is stated. */
const MENTION_LIMIT = 3;
/** Most people offered to choose from; the rest are counted. */
const CHOICE_LIMIT = 10;

/** What `/who` says to `name`, as typed. */
export function replyToLookup(name: string, lookup: PersonLookup): Reply {
  switch (lookup.outcome) {
    case 'person':
      return replyToPerson(lookup.person);
    case 'choice':
      return replyToChoice(name, lookup.people);
    case 'unknown':
      return replyToUnknown(name, lookup.nearest);
  }
}

function replyToPerson(person: Person): Reply {
  const [first] = person.roles;
  const left = person.roles.length - ROLE_LIMIT;
  if (first === undefined) {
    return reply({
      tone: 'answer',
      summary: `${oneLine(person.name)}: the articles name this person and state no role`,
      facts: factsOf(person),
      quotes: person.mentions.slice(0, MENTION_LIMIT).map((mention) => toReplyQuote(mention)),
    });
  }
  const { article } = first.quote;
  return reply({
    tone: 'answer',
    summary: `${oneLine(person.name)}: ${oneLine(slice(article.text, first.words))} (${article.file})`,
    paragraphs:
      left > 0
        ? [`The articles state ${plural(left, 'further role')}; these are the fullest.`]
        : [],
    facts: factsOf(person),
    quotes: person.roles
      .slice(0, ROLE_LIMIT)
      .map((role) => toReplyQuote(role.quote, role.words, role.alsoIn)),
  });
}

function factsOf({ aliases, mentions }: Person): ReplyFact[] {
  const facts: ReplyFact[] = [];
  if (aliases.length > 0) {
    facts.push({ label: 'Also written', value: aliases.map(oneLine).join(', ') });
  }
  if (mentions.length > 0) {
    const files = new Set(mentions.map(({ article }) => article.file));
    facts.push({
      label: 'Named',
      value: `${plural(mentions.length, 'time')} in ${plural(files.size, 'article')}`,
    });
  }
  return facts;
}

function replyToChoice(name: string, people: readonly Person[]): Reply {
  const left = people.length - CHOICE_LIMIT;
  return reply({
    tone: 'notice',
    summary: `${plural(people.length, 'person', 'people')} in the articles fit “${oneLine(name)}”: which one?`,
    paragraphs: left > 0 ? [`And ${left} more: type more of the name to see them.`] : [],
    choices: people.slice(0, CHOICE_LIMIT).map(choiceOf),
  });
}

function replyToUnknown(name: string, nearest: readonly Person[]): Reply {
  return reply({
    tone: 'refusal',
    summary: `No article names “${oneLine(name)}”.`,
    paragraphs: nearest.length > 0 ? ['The nearest names are these.'] : [],
    choices: nearest.slice(0, CHOICE_LIMIT).map(choiceOf),
  });
}

function choiceOf({ name }: Person): ReplyChoice {
  return { label: oneLine(name), command: 'who', options: { name: oneLine(name) } };
}
