import { plural } from '../reply/plural.js';
import type { Reply } from '../reply/reply.js';
import { buttons } from './buttons.js';
import { colours } from './colours.js';
import type { CommandCall } from './customId.js';
import { escapeText } from './escapeText.js';
import { factLine } from './factLine.js';
import { limits } from './limits.js';
import { type DiscordMessage, message, type TextFile } from './message.js';
import { quoteEmbeds } from './quoteEmbeds.js';
import { choiceText, quotesText, replyText } from './replyText.js';

/** Kept free in `content` for the lines that say what is attached. */
const NOTE_ROOM = 200;

/** One piece of `content`, and the break before it. */
interface Block {
  readonly gap: string;
  readonly text: string;
}

/**
 * A reply as a message within Discord's limits: in `content` the summary, the bot's own words and the
 * facts; one embed for each quote; buttons for choices and, when `call` is what the reply answers,
 * for its nearest passages. Nothing is cut: what does not fit goes along whole as a text file, and a
 * line says so.
 */
export function renderReply(reply: Reply, call?: CommandCall): DiscordMessage {
  const { rows, left: choices } = buttons(reply, call);
  const { embeds, left: quotes } = quoteEmbeds(reply.quotes, colours[reply.tone]);
  const { content, whole } = fill([
    ...paragraphs([reply.summary, ...reply.paragraphs]),
    ...lines(reply.facts.map(factLine)),
    ...lines(choices.map((choice) => escapeText(choiceText(choice)))),
  ]);

  const notes: string[] = [];
  const files: TextFile[] = [];
  if (!whole) {
    notes.push('The whole reply is attached as reply.txt.');
    files.push({ name: 'reply.txt', text: replyText(reply) });
  }
  if (quotes.length > 0) {
    notes.push(`Attached whole as quotes.txt: ${plural(quotes.length, 'quote')} too long to show.`);
    files.push({ name: 'quotes.txt', text: quotesText(quotes) });
  }
  return message({
    content: [content, ...notes].filter((part) => part !== '').join('\n\n'),
    embeds,
    components: rows,
    files,
  });
}

function paragraphs(texts: readonly string[]): Block[] {
  return texts.map((text) => ({ gap: '\n\n', text: escapeText(text) }));
}

function lines(texts: readonly string[]): Block[] {
  return texts.map((text, position) => ({ gap: position === 0 ? '\n\n' : '\n', text }));
}

/** The blocks from the first on, each whole, until one does not fit. */
function fill(blocks: readonly Block[]): { content: string; whole: boolean } {
  let content = '';
  for (const { gap, text } of blocks) {
    const longer = content === '' ? text : `${content}${gap}${text}`;
    if (longer.length > limits.content - NOTE_ROOM) return { content, whole: false };
    content = longer;
  }
  return { content, whole: true };
}
