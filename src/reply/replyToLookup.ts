import type { Person, PersonLookup, Role } from '../engine/records/people/person.js';
import { slice } from '../engine/text/span.js';
import type { CardPart } from './cardPart.js';
import type { Messages } from './messages/messages.js';
import { oneLine } from './oneLine.js';
import { type Reply, type ReplyChoice, type ReplyFact, type ReplyQuote, reply } from './reply.js';
import { replyToCardPart } from './replyToCardPart.js';
import { toReplyQuote } from './toReplyQuote.js';

/** Most roles quoted; the rest are counted. */
const ROLE_LIMIT = 5;
/** Most sentences quoted for somebody of whom no role is stated. */
const MENTION_LIMIT = 3;
/** Most people offered to choose from; the rest are counted. */
const CHOICE_LIMIT = 10;
/** Most people listed whom somebody met. */
const MET_LIMIT = 10;
/** Longest stretch, in characters, of a role in a choice: a button has room for no more. */
const LONGEST_ROLE = 40;

type Lines = Messages['who'];

/** What `/who` says to `name`, as typed, or about one part of the card. */
export function replyToLookup(
  name: string,
  lookup: PersonLookup,
  messages: Messages,
  part?: CardPart,
): Reply {
  const { who } = messages;
  switch (lookup.outcome) {
    case 'person':
      return part === undefined
        ? replyToPerson(name, lookup.person, lookup.post?.[0], who)
        : replyToCardPart(oneLine(name), lookup.person, part, who);
    case 'choice':
      return replyToChoice(name, lookup, who);
    case 'unknown':
      return replyToUnknown(name, lookup, who);
  }
}

function replyToPerson(typed: string, person: Person, post: Role | undefined, lines: Lines): Reply {
  // The role that was asked for goes before the fullest one.
  const roles =
    post === undefined ? person.roles : [post, ...person.roles.filter((role) => role !== post)];
  const [first] = roles;
  const left = roles.length - ROLE_LIMIT;
  const choices = partsOf(typed, person, lines);
  if (first === undefined) {
    return reply({
      tone: 'answer',
      summary: lines.noRole(oneLine(person.name)),
      facts: factsOf(person, lines),
      quotes: person.mentions.slice(0, MENTION_LIMIT).map((mention) => toReplyQuote(mention)),
      choices,
    });
  }
  const { article } = first.quote;
  return reply({
    tone: 'answer',
    summary: `${oneLine(person.name)}: ${oneLine(slice(article.text, first.words))} (${article.file})`,
    paragraphs: left > 0 ? [lines.furtherRoles(left)] : [],
    facts: factsOf(person, lines),
    quotes: roles.slice(0, ROLE_LIMIT).map((role) => quoteOf(role, lines)),
    choices,
  });
}

function quoteOf({ quote, words, held, alsoIn }: Role, lines: Lines): ReplyQuote {
  const shown = toReplyQuote(quote, words, alsoIn);
  if (held.length === 0) return shown;
  const when = held.map((span) => oneLine(slice(quote.article.text, span))).join(', ');
  return { ...shown, label: lines.held(when) };
}

function factsOf({ aliases, mentions, said, met }: Person, lines: Lines): ReplyFact[] {
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
  if (said.length > 0) facts.push({ label: lines.quoted, value: lines.times(said.length) });
  if (met.length > 0) {
    const names = [...new Set(met.map(({ name }) => oneLine(name)))].slice(0, MET_LIMIT);
    facts.push({ label: lines.met, value: names.join(', ') });
  }
  return facts;
}

/** The further parts of a card, under the words by which it was found: a name alone may be several people's. */
function partsOf(typed: string, { said, met, mentions }: Person, lines: Lines): ReplyChoice[] {
  const open = (label: string, show: CardPart): ReplyChoice => ({
    label,
    command: 'who',
    options: { name: oneLine(typed), show },
  });
  return [
    ...(said.length > 0 ? [open(lines.buttons.said(said.length), 'said')] : []),
    ...(met.length > 0 ? [open(lines.buttons.met(met.length), 'met')] : []),
    ...(mentions.length > 0 ? [open(lines.buttons.named(mentions.length), 'named')] : []),
  ];
}

function replyToChoice(
  name: string,
  { people, post }: Extract<PersonLookup, { readonly outcome: 'choice' }>,
  lines: Lines,
): Reply {
  const left = people.length - CHOICE_LIMIT;
  const which = post === undefined ? lines.which : lines.whichHolds;
  return reply({
    tone: 'notice',
    summary: which(people.length, oneLine(name)),
    paragraphs: left > 0 ? [lines.more(left)] : [],
    choices: people.slice(0, CHOICE_LIMIT).map((person) => choiceOf(person, people)),
  });
}

function replyToUnknown(
  name: string,
  { nearest, post }: Extract<PersonLookup, { readonly outcome: 'unknown' }>,
  lines: Lines,
): Reply {
  return reply({
    tone: 'refusal',
    summary: post === undefined ? lines.nobody(oneLine(name)) : lines.noHolder(oneLine(name)),
    paragraphs: nearest.length > 0 ? [lines.nearest] : [],
    nearest: (post ?? []).map((role) => quoteOf(role, lines)),
    choices: nearest.slice(0, CHOICE_LIMIT).map((person) => choiceOf(person, nearest)),
  });
}

/** One to choose; where others bear the same name it is told apart by a role, or else by a file. */
function choiceOf(person: Person, others: readonly Person[]): ReplyChoice {
  const name = oneLine(person.name);
  const alone = others.every((other) => other === person || oneLine(other.name) !== name);
  const mark = alone ? undefined : markOf(person);
  const written = mark === undefined ? name : `${name}, ${mark}`;
  return { label: written, command: 'who', options: { name: written } };
}

function markOf({ roles, mentions }: Person): string | undefined {
  const [role] = roles;
  const [mention] = mentions;
  if (role === undefined) return mention?.article.file;
  const words = oneLine(slice(role.quote.article.text, role.words)).replaceAll(',', '').split(' ');
  const kept = words.filter((_, at) => words.slice(0, at + 1).join(' ').length <= LONGEST_ROLE);
  return kept.length > 0 ? kept.join(' ') : mention?.article.file;
}
