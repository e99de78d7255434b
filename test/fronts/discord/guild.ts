import { PermissionFlagsBits } from 'discord.js';
import { ids } from './ids.js';

/** What everybody may do in the stand-in's server besides reading. */
const MAY_REPLY =
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.ReadMessageHistory;

const MAY_OPEN_THREADS = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.CreatePublicThreads;

/** The one server of the stand-in, as GUILD_CREATE has it. */
export function guild(): unknown {
  const everyone = PermissionFlagsBits.ViewChannel | MAY_REPLY;
  return {
    id: ids.guild,
    name: 'Newsroom',
    preferred_locale: 'en-US',
    channels: [
      { id: ids.category, type: 4, name: 'Desks', permission_overwrites: [] },
      { id: ids.channel, type: 0, name: 'general', permission_overwrites: [] },
      {
        id: ids.desk,
        type: 0,
        name: 'desk',
        parent_id: ids.category,
        // Nobody sees it but the bot, which may open threads there.
        permission_overwrites: [
          { id: ids.guild, type: 0, allow: '0', deny: String(PermissionFlagsBits.ViewChannel) },
          { id: ids.bot, type: 1, allow: String(MAY_OPEN_THREADS), deny: '0' },
        ],
      },
      {
        id: ids.readOnly,
        type: 0,
        name: 'notices',
        permission_overwrites: [
          { id: ids.guild, type: 0, allow: '0', deny: String(PermissionFlagsBits.SendMessages) },
        ],
      },
    ],
    members: [
      {
        user: { id: ids.bot, username: 'verbatim', discriminator: '0', bot: true },
        roles: [],
        joined_at: '2024-01-01T00:00:00.000Z',
        permissions: '0',
      },
    ],
    roles: [{ id: ids.guild, name: '@everyone', permissions: String(everyone), position: 0 }],
    threads: [
      { id: ids.thread, type: 11, name: 'Exports', parent_id: ids.channel, owner_id: ids.bot },
    ],
  };
}
