import { type Message, MessageType } from 'discord.js';

/**
 * The question in a message to the bot: one that mentions it, replies to it, stands in a thread that it
 * opened, or is sent to it directly; the bot's mention is taken out. Empty when nothing but the mention
 * stands there. `undefined` when the message is not for the bot, comes from a bot or a webhook (two
 * bots could go on for ever), or when Discord withholds what it says.
 *
 * Without the MessageContent intent Discord gives the text only of direct messages and of messages that
 * mention the bot; a reply mentions it unless the person switched that off.
 */
export function readMessage(message: Message): string | undefined {
  const { author, content, type, webhookId } = message;
  if (author.bot || author.system || webhookId !== null) return undefined;
  if (type !== MessageType.Default && type !== MessageType.Reply) return undefined;
  if (!isAddressed(message) || content === '') return undefined;
  return content
    .replaceAll(new RegExp(`<@!?${message.client.user.id}>`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isAddressed({ client, guildId, mentions, channel }: Message): boolean {
  const self = client.user.id;
  if (guildId === null || mentions.users.has(self)) return true;
  const repliedTo = mentions.repliedUser?.id;
  // In the bot's own thread people also talk to each other.
  if (repliedTo !== undefined) return repliedTo === self;
  return channel.isThread() && channel.ownerId === self && mentions.users.size === 0;
}
