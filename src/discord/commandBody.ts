import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../../commands/command.js';
import { limits } from './limits.js';

/** A command as it is registered: everywhere (servers, DMs, user installs), or in one server. */
export function commandBody(
  command: Command,
  scope: 'global' | 'guild',
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    options: command.options.map(({ name, description, required, maxLength }) => ({
      type: ApplicationCommandOptionType.String,
      name,
      description,
      required,
      max_length: Math.min(maxLength, limits.optionLength),
      autocomplete: command.complete !== undefined,
    })),
    // Discord takes these two on global commands only.
    ...(scope === 'global' ? EVERYWHERE : {}),
  };
}

const EVERYWHERE = {
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
