import type { Messages } from '../../reply/messages/messages.js';
import type { Reply } from '../../reply/reply.js';
import { escapeText } from './escapeText.js';
import { factLine } from './factLine.js';
import { limits } from './limits.js';
import { type DiscordMessage, message, type TextFile } from './message.js';
import { replyLook } from './quoteLook.js';
import { quotePages } from './quotePages.js';
import { replyButtons } from './replyButtons.js';
import { choiceText, ownWords, replyText } from './replyText.js';
import type { ReplyView } from './replyView.js';
import { tablePages } from './tablePages.js';

/** Kept free in `content` for the lines that say what is attached, and which page it is. */
const NOTE_ROOM = 200;

/** One piece of `content`, and the break before it. */
interface Block {
  readonly gap: string;
  readonly text: string;
}

/**
 * A page of a reply as a message within Discord's limits: in `content` the summary, which a
 * notification shows, and on the first page the bot's own words and the facts; one embed for each
 * quote, or some rows of a table; buttons. Nothing is cut: quotes that a message has no room for stand on the next page, and
 * the bot's own words go along whole as a text file when they do not fit.
 */
export function renderReply(reply: Reply, wanted: ReplyView): DiscordMessage {
  const { messages } = wanted;
  const tables = tablePages(reply);
  const quoted = quotePages(reply.quotes, replyLook(reply.tone, messages), messages);
  const count = tables.length + quoted.length;
  const page = Math.max(0, Math.min(wanted.page, count - 1));
  const view = { ...wanted, page };
  // A table comes first, and the sentences that it stands on after it.
  const table = tables[page];
  const cards = table === undefined ? (quoted[page - tables.length] ?? []) : [];
  const { rows, left } = replyButtons(
    reply,
    table?.quotes ?? cards.map(({ quote }) => quote),
    count,
    view,
  );
  const { content, whole } = fill([
    { gap: '', text: `${toneMark(reply.tone, messages)}${escapeText(reply.summary)}` },
    ...sharer(view),
    ...(page === 0 ? paragraphs(reply.paragraphs) : []),
    ...(page === 0 ? lines(reply.facts.map(factLine)) : []),
    ...lines(left.map((choice) => escapeText(choiceText(choice)))),
  ]);

  const notes: string[] = [];
  const files: TextFile[] = [];
  // Without a call there are no buttons to the other pages.
  const outOfReach = count > 1 && view.reference === undefined;
  if (!whole || outOfReach) {
    notes.push(escapeText(messages.chat.replyAttached));
    const text = outOfReach ? replyText(reply, messages) : ownWords(reply);
    files.push({ name: 'reply.txt', text });
  }
  if (count > 1) notes.push(escapeText(messages.chat.page(page + 1, count)));
  return message({
    content: [content, ...notes].filter((part) => part !== '').join('\n\n'),
    embeds: table === undefined ? cards.map(({ embed }) => embed) : [table.embed],
    components: rows,
    files: [...files, ...cards.flatMap((card) => card.files)],
    attachments: page === 0 ? reply.attachments : [],
  });
}

/** Says in a word what else only a colour would. */
function toneMark(tone: Reply['tone'], { chat }: Messages): string {
  switch (tone) {
    case 'answer':
      return `**${escapeText(`${chat.answer}:`)}** `;
    case 'refusal':
      return `**${escapeText(`${chat.noAnswer}:`)}** `;
    case 'notice':
    case 'problem':
      return '';
  }
}

function sharer({ shownBy, messages }: ReplyView): readonly Block[] {
  if (shownBy === undefined) return [];
  // Discord shows a name here that nobody can forge; as nothing sent mentions anybody, it rings nobody.
  return [{ gap: '\n', text: `**${escapeText(`${messages.chat.shownBy}:`)}** <@${shownBy}>` }];
}

function paragraphs(texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ gap: '\n\n', text: escapeText(text) }));
}

function lines(texts: readonly string[]): readonly Block[] {
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
