import type { Messages } from '../../reply/messages/messages.js';
import type { Reply, ReplyChoice, ReplyQuote } from '../../reply/reply.js';
import { sourceLine } from './sourceLine.js';

/** A whole reply as plain text, for when a message cannot hold it. */
export function replyText(reply: Reply, messages: Messages): string {
  return [ownWords(reply), quotesText(reply.quotes, messages)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What a reply says besides its quotes, as plain text. */
export function ownWords(reply: Reply): string {
  return [
    reply.summary,
    ...reply.paragraphs,
    reply.facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    [reply.table?.columns ?? [], ...(reply.table?.rows ?? [])]
      .map((row) => row.join('\t'))
      .join('\n'),
    reply.choices.map(choiceText).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Quotes as plain text, each with its headline before and its source after it; the words stay as they are. */
export function quotesText(quotes: readonly ReplyQuote[], messages: Messages): string {
  return quotes
    .map((quote) => {
      const headline = quote.headline === undefined ? '' : `${quote.headline}\n\n`;
      return `${headline}${quote.text}\n\n${sourceLine(quote, messages)}`;
    })
    .join('\n\n\n');
}

/** A choice as something to type. */
export function choiceText({ label, command, options }: ReplyChoice): string {
  const typed = Object.entries(options).map(([name, value]) => `${name}: ${value}`);
  return `${label}: ${[`/${command}`, ...typed].join(' ')}`;
}
