import type { Answer, Outcome, Quote, Refusal } from '../answer/outcome.js';
import { slice } from '../language/span.js';
import { oneLine } from './oneLine.js';
import { type Reply, reply } from './reply.js';
import { toReplyQuote } from './toReplyQuote.js';

/** Longest highlight, in characters, that a summary repeats: a notification shows about two lines. */
const SUMMARY_HIGHLIGHT_LIMIT = 200;

/** What `/ask` says: the answer with its quotes, or the refusal with its reason. */
export function replyToOutcome(outcome: Outcome): Reply {
  switch (outcome.outcome) {
    case 'answer':
      return outcome.differing ? replyToDiffering(outcome) : replyToAnswer(outcome);
    case 'refusal':
      return replyToRefusal(outcome);
  }
}

function replyToAnswer({ quotes, confidence }: Answer): Reply {
  return reply({
    tone: 'answer',
    summary: shortAnswer(quotes[0]),
    quotes: quotes.map(toQuote),
    confidence,
  });
}

function replyToDiffering({ quotes, confidence }: Answer): Reply {
  return reply({
    tone: 'answer',
    summary: `The articles differ, and none is picked: ${quotes.map(shortAnswer).join('; ')}`,
    paragraphs: [
      'They state different values for what was asked. Each is quoted, and none is given as the answer.',
    ],
    quotes: quotes.map(toQuote),
    confidence,
  });
}

function replyToRefusal({ reason, nearest, confidence }: Refusal): Reply {
  return reply({
    tone: 'refusal',
    summary: oneLine(reason.message),
    nearest: nearest.map((citation) => toReplyQuote(citation)),
    confidence,
  });
}

function toQuote(quote: Quote) {
  return toReplyQuote(quote, quote.highlight, quote.alsoIn);
}

/** `US$200 million (004.txt)`; `Found in 004.txt` when the whole quote is the answer. */
function shortAnswer({ article, highlight }: Quote): string {
  const words = highlight === undefined ? '' : oneLine(slice(article.text, highlight));
  if (words === '' || words.length > SUMMARY_HIGHLIGHT_LIMIT) return `Found in ${article.file}`;
  return `${words} (${article.file})`;
}
