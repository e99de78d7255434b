import { plural } from '../reply/plural.js';
import type { Reply } from '../reply/reply.js';
import { colours } from './colours.js';
import { type DiscordMessage, message } from './message.js';
import { quoteEmbeds } from './quoteEmbeds.js';
import { quotesText } from './replyText.js';

/** The passages that come nearest, as a message that can't be taken for an answer. */
export function renderNearest({ nearest }: Reply): DiscordMessage {
  if (nearest.length === 0) {
    return message({ content: 'Nothing comes near any more. Ask again to see what there is now.' });
  }
  const { embeds, left } = quoteEmbeds(nearest, colours.refusal);
  const note = `\n\nAttached whole as passages.txt: ${plural(left.length, 'passage')} too long to show.`;
  return message({
    content: `These passages come nearest and are **not an answer**.${left.length > 0 ? note : ''}`,
    embeds,
    files: left.length > 0 ? [{ name: 'passages.txt', text: quotesText(left) }] : [],
  });
}
