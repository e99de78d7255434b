import type { Messages } from '../../reply/messages/messages.js';
import type { ReplyQuote } from '../../reply/reply.js';
import { inRows } from './button.js';
import type { CallReference } from './callReference.js';
import { escapeText } from './escapeText.js';
import { type DiscordMessage, message } from './message.js';
import { contextButtons, turnButtons } from './pageButtons.js';
import { passageLook } from './quoteLook.js';
import { quotePages } from './quotePages.js';

/** Which passages: those nearest to a refused question, or others on an answered one. */
export type PassageKind = 'nearest' | 'further';

/** A page of passages, from 0, as a message that can't be taken for an answer. */
export function renderPassages(
  kind: PassageKind,
  passages: readonly ReplyQuote[],
  wanted: number,
  call: CallReference,
  messages: Messages,
): DiscordMessage {
  const { chat } = messages;
  if (passages.length === 0) {
    const none = kind === 'nearest' ? chat.nothingNear : chat.nothingFurther;
    return message({ content: escapeText(none) });
  }
  const pages = quotePages(passages, passageLook(kind, messages), messages);
  const page = Math.max(0, Math.min(wanted, pages.length - 1));
  const cards = pages[page] ?? [];
  const note = kind === 'nearest' ? chat.notAnAnswer : chat.furtherPassages;
  return message({
    content: [
      `**${escapeText(note)}**`,
      ...(pages.length > 1 ? [escapeText(chat.page(page + 1, pages.length))] : []),
    ].join('\n'),
    embeds: cards.map(({ embed }) => embed),
    components: inRows(
      contextButtons(
        cards.map(({ quote }) => quote),
        passages,
        messages,
      ),
      turnButtons(
        page,
        { earlier: page > 0, later: page < pages.length - 1 },
        (to) => ({ action: kind, opens: false, page: to, call }),
        messages,
      ),
    ),
    files: cards.flatMap(({ files }) => files),
  });
}
