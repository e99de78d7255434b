import { type Message, PermissionFlagsBits } from 'discord.js';

/** What a reply with its quotes needs in a server's channel; embeds without the permission would just be missing. */
const NEEDED = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.ReadMessageHistory,
  PermissionFlagsBits.EmbedLinks,
];

/**
 * Whether the bot's permissions let it reply to a message. Asked beforehand, since Discord bans an
 * address that runs into too many refusals. Yes, when the permissions are not known.
 */
export function mayReply({ channel, client }: Message): boolean {
  if (channel.isDMBased()) return true;
  const send = channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return channel.permissionsFor(client.user)?.has([...NEEDED, send]) ?? true;
}
