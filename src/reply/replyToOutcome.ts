import type { Answer, Outcome, Quote, Refusal } from '../engine/answers/outcome.js';
import { writeReceipt } from '../engine/answers/receipt.js';
import { slice } from '../engine/text/span.js';
import type { Messages } from './messages/messages.js';
import { oneLine } from './oneLine.js';
import { type Reply, type ReplyQuote, reply } from './reply.js';
import { toReplyQuote } from './toReplyQuote.js';

/** Longest highlight, in characters, that a summary repeats: a notification shows about two lines. */
const SUMMARY_HIGHLIGHT_LIMIT = 200;

/** What `/ask` says: the answer with its quotes, or the refusal with its reason. */
export function replyToOutcome(outcome: Outcome, messages: Messages): Reply {
  switch (outcome.outcome) {
    case 'answer':
      return outcome.differing
        ? replyToDiffering(outcome, messages)
        : replyToAnswer(outcome, messages);
    case 'refusal':
      return replyToRefusal(outcome, messages);
  }
}

function replyToAnswer({ quotes, confidence }: Answer, messages: Messages): Reply {
  return reply({
    tone: 'answer',
    summary: shortAnswer(quotes[0], messages),
    quotes: quotes.map(toQuote),
    confidence,
  });
}

function replyToDiffering({ quotes, confidence }: Answer, messages: Messages): Reply {
  const answers = quotes.map((quote) => shortAnswer(quote, messages)).join('; ');
  return reply({
    tone: 'answer',
    summary: messages.ask.differ(answers),
    paragraphs: [messages.ask.differNote],
    // None of them is the answer, so none is called so.
    quotes: quotes.map((quote, index) => ({
      ...toQuote(quote),
      label: messages.chat.quote(index + 1, quotes.length),
    })),
    confidence,
  });
}

function replyToRefusal(
  { reason, unsure, nearest, confidence }: Refusal,
  messages: Messages,
): Reply {
  const { ground } = reason;
  // Nothing was asked of the articles, so a greeting is no "no".
  const isTalk = ground.kind === 'small-talk' && ground.of !== 'instruction';
  const passages = nearest.map((citation) => toReplyQuote(citation));
  return reply({
    tone: isTalk ? 'notice' : 'refusal',
    summary: oneLine(messages.ask.refusal(ground)),
    ...(unsure
      ? { quotes: passages.map((quote) => ({ ...quote, label: messages.ask.unsure })) }
      : { nearest: passages }),
    confidence,
  });
}

function toQuote(quote: Quote): ReplyQuote {
  const shown = toReplyQuote(quote, quote.highlight, quote.alsoIn);
  return { ...shown, receipt: writeReceipt(quote) };
}

/** `US$200 million (004.txt)`; `Found in 004.txt` when the whole quote is the answer. */
function shortAnswer({ article, highlight }: Quote, messages: Messages): string {
  const words = highlight === undefined ? '' : oneLine(slice(article.text, highlight));
  if (words === '' || words.length > SUMMARY_HIGHLIGHT_LIMIT)
    return messages.ask.foundIn(article.file);
  return `${words} (${article.file})`;
}
