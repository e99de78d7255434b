import { type Channel, ChannelType, PermissionFlagsBits } from 'discord.js';

/**
 * Whether everybody in the server can read a channel, so that what is asked there openly is no secret
 * among them. No, when that can't be told: for a channel of a server that the bot itself is not in,
 * and outside of servers.
 */
export function everybodySees(channel: Channel | null): boolean {
  if (channel === null || channel.isDMBased()) return false;
  if (channel.type === ChannelType.PrivateThread) return false;
  const everyone = channel.guild?.roles?.everyone;
  if (everyone === undefined) return false;
  return channel.permissionsFor(everyone)?.has(PermissionFlagsBits.ViewChannel) === true;
}
