import { type Channel, ChannelType, PermissionFlagsBits } from 'discord.js';

/** What it takes to open a thread under a message and to answer there. */
const NEEDED = [PermissionFlagsBits.CreatePublicThreads, PermissionFlagsBits.SendMessagesInThreads];

/** Whether the bot may open threads in a channel: one of a server that it is in, and no thread itself. */
export function mayOpenThread(channel: Channel | null): boolean {
  if (channel?.type !== ChannelType.GuildText && channel?.type !== ChannelType.GuildAnnouncement) {
    return false;
  }
  // The server is missing where the bot was added by a person only.
  return channel.guild?.members.me?.permissionsIn(channel).has(NEEDED) === true;
}
