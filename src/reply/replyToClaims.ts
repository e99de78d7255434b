import type { CheckedText, ClaimVerdict } from '../engine/answers/claim.js';
import type { Quote } from '../engine/answers/outcome.js';
import type { Messages } from './messages/messages.js';
import { oneLine } from './oneLine.js';
import { type Reply, type ReplyFact, type ReplyQuote, reply } from './reply.js';
import { toReplyQuote } from './toReplyQuote.js';

/** What a check of somebody's statements says: each with its verdict, and the quotes that bear it out. */
export function replyToClaims({ verdicts, left }: CheckedText, messages: Messages): Reply {
  const { check } = messages;
  if (verdicts.length === 0) return reply({ tone: 'notice', summary: check.nothingToCheck });
  const count = (wanted: ClaimVerdict['outcome']) =>
    verdicts.filter(({ outcome }) => outcome === wanted).length;
  return reply({
    tone: 'notice',
    summary: check.summary(count('supported'), count('contradicted'), count('nothing')),
    paragraphs: left > 0 ? [check.left(verdicts.length, left)] : [],
    facts: verdicts.map((verdict, index) => factOf(verdict, index + 1, messages)),
    quotes: verdicts.flatMap((verdict, index) => quotesOf(verdict, index + 1, messages)),
  });
}

function factOf(verdict: ClaimVerdict, position: number, { check }: Messages): ReplyFact {
  const value = oneLine(verdict.claim.text);
  switch (verdict.outcome) {
    case 'supported':
      return { label: check.supported(position), value };
    case 'contradicted':
      return { label: check.contradicted(position, verdict.difference), value };
    case 'nothing':
      return { label: check.nothing(position), value };
  }
}

function quotesOf(verdict: ClaimVerdict, position: number, { check }: Messages): ReplyQuote[] {
  switch (verdict.outcome) {
    case 'supported':
      return [
        ...verdict.quotes.map((quote) => labelled(quote, check.supports(position))),
        ...verdict.against.map((quote) => labelled(quote, check.against(position))),
      ];
    case 'contradicted':
      return verdict.quotes.map((quote) => labelled(quote, check.against(position)));
    case 'nothing':
      return [];
  }
}

function labelled(quote: Quote, label: string): ReplyQuote {
  return { ...toReplyQuote(quote, quote.highlight, quote.alsoIn), label };
}
