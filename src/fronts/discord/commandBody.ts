import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandOption } from '../../../commands/command.js';
import { limits } from './limits.js';
import { localizations } from './localizations.js';

/**
 * A command as it is registered: everywhere (servers, DMs, user installs) or where the command alone
 * belongs, or in one server.
 */
export function commandBody(
  command: Command,
  scope: 'global' | 'guild',
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const { name, description, options, audience } = command;
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    ...localizations(({ commands }) => commands[name]),
    options: options.map((option) => optionBody(option, command)),
    ...(audience === 'managers' ? { default_member_permissions: MANAGERS } : {}),
    // Discord takes these two on global commands only.
    ...(scope === 'global' ? placesOf(command) : {}),
  };
}

/** Administrators of a server may override it there. */
const MANAGERS = PermissionFlagsBits.ManageGuild.toString();

function optionBody(
  { name, description, kind, required, maxLength, completes }: CommandOption,
  command: Command,
): APIApplicationCommandBasicOption {
  const stated = {
    name,
    description,
    ...localizations(({ commands }) => commands[command.name]?.options[name]),
    required,
  };
  switch (kind) {
    case 'text':
      return {
        ...stated,
        type: ApplicationCommandOptionType.String,
        max_length: Math.min(maxLength, limits.optionLength),
        autocomplete: completes === true && command.complete !== undefined,
      };
    case 'year':
      return {
        ...stated,
        type: ApplicationCommandOptionType.Integer,
        min_value: 1000,
        max_value: 2999,
      };
    case 'yes-no':
      return { ...stated, type: ApplicationCommandOptionType.Boolean };
  }
}

/** Where a global command shows, and for whom it may be installed. */
export function placesOf({ placed }: Pick<Command, 'placed'>) {
  return placed === 'server'
    ? {
        contexts: [InteractionContextType.Guild],
        integration_types: [ApplicationIntegrationType.GuildInstall],
      }
    : {
        contexts: [
          InteractionContextType.Guild,
          InteractionContextType.BotDM,
          InteractionContextType.PrivateChannel,
        ],
        integration_types: [
          ApplicationIntegrationType.GuildInstall,
          ApplicationIntegrationType.UserInstall,
        ],
      };
}
