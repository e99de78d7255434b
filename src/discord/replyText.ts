import type { Reply, ReplyChoice, ReplyQuote } from '../reply/reply.js';
import { sourceLine } from './sourceLine.js';

/** A whole reply as plain text, for when a message cannot hold it. */
export function replyText(reply: Reply): string {
  return [
    reply.summary,
    ...reply.paragraphs,
    reply.facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    quotesText(reply.quotes),
    reply.choices.map(choiceText).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Quotes as plain text, each with its headline before and its source after it; the words stay as they are. */
export function quotesText(quotes: readonly ReplyQuote[]): string {
  return quotes
    .map((quote) => {
      const headline = quote.headline === undefined ? '' : `${quote.headline}\n\n`;
      return `${headline}${quote.text}\n\n${sourceLine(quote)}`;
    })
    .join('\n\n\n');
}

/** A choice as something to type. */
export function choiceText({ label, command, options }: ReplyChoice): string {
  const typed = Object.entries(options).map(([name, value]) => `${name}: ${value}`);
  return `${label}: ${[`/${command}`, ...typed].join(' ')}`;
}
