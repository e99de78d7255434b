import type { Meeting, Person, Utterance } from '../engine/records/people/person.js';
import { slice } from '../engine/text/span.js';
import type { CardPart } from './cardPart.js';
import type { Messages } from './messages/messages.js';
import { oneLine } from './oneLine.js';
import { type Reply, type ReplyChoice, type ReplyQuote, reply } from './reply.js';
import { toReplyQuote } from './toReplyQuote.js';

/** Most sentences quoted of one part; the rest are counted. */
const QUOTE_LIMIT = 40;

type Lines = Messages['who'];

/** What `/who` says about one part of a card: what somebody said, whom they met, or where they are named. */
export function replyToCardPart(
  typed: string,
  person: Person,
  part: CardPart,
  lines: Lines,
): Reply {
  const name = oneLine(person.name);
  const back: ReplyChoice = { label: lines.buttons.card, command: 'who', options: { name: typed } };
  switch (part) {
    case 'said':
      if (person.said.length === 0) return nothing(lines.saidNothing(name), back);
      return listed(
        lines.saidBy(name, person.said.length),
        person.said.map((utterance) => quoteSaid(utterance, lines)),
        back,
        lines,
      );
    case 'met':
      if (person.met.length === 0) return nothing(lines.metNobody(name), back);
      return listed(
        lines.metBy(name, person.met.length),
        person.met.map((meeting) => quoteMet(meeting, lines)),
        back,
        lines,
      );
    case 'named':
      return listed(
        lines.namedIn(name, person.mentions.length),
        person.mentions.map((mention) => toReplyQuote(mention)),
        back,
        lines,
      );
  }
}

function quoteSaid({ quote, words, form, pronoun, alsoIn }: Utterance, lines: Lines): ReplyQuote {
  const label = form === 'direct' ? lines.direct : lines.reported;
  return {
    ...toReplyQuote(quote, words, alsoIn),
    label:
      pronoun === undefined
        ? label
        : lines.byPronoun(label, slice(quote.article.text, pronoun).toLowerCase()),
  };
}

function quoteMet({ quote, other, name, alsoIn }: Meeting, lines: Lines): ReplyQuote {
  return { ...toReplyQuote(quote, other, alsoIn), label: lines.meetingWith(oneLine(name)) };
}

function listed(
  summary: string,
  quotes: readonly ReplyQuote[],
  back: ReplyChoice,
  lines: Lines,
): Reply {
  const left = quotes.length - QUOTE_LIMIT;
  return reply({
    tone: 'answer',
    summary,
    paragraphs: left > 0 ? [lines.furtherQuotes(left)] : [],
    quotes: quotes.slice(0, QUOTE_LIMIT),
    choices: [back],
  });
}

function nothing(summary: string, back: ReplyChoice): Reply {
  return reply({ tone: 'refusal', summary, choices: [back] });
}
