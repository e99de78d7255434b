import type { Messages } from '../../reply/messages/messages.js';
import { escapeText } from './escapeText.js';
import { type DiscordMessage, message } from './message.js';

/** The message that goes out when a richer one was refused: its whole text as a file. */
export function plainMessage(text: string, { chat }: Messages): DiscordMessage {
  return message({
    content: escapeText(chat.replyAsFile),
    files: [{ name: 'reply.txt', text }],
  });
}
