import { type DiscordMessage, message } from './message.js';

/** The message that goes out when a richer one was refused: its whole text as a file. */
export function plainMessage(text: string): DiscordMessage {
  return message({
    content: 'This reply does not fit a message, so it is attached whole as reply.txt.',
    files: [{ name: 'reply.txt', text }],
  });
}
