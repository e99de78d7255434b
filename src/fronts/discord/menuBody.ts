import {
  ApplicationCommandType,
  Locale,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { MessageMenu } from '../../../commands/menu.js';
import type { Messages } from '../../reply/messages/messages.js';
import { vi } from '../../reply/messages/vi.js';
import { placesOf } from './commandBody.js';

/** A message menu as it is registered: everywhere (servers, DMs, user installs), or in one server. */
export function menuBody(
  { name, command }: MessageMenu,
  scope: 'global' | 'guild',
): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  const names: Messages['menus'] = vi.menus;
  const translated = names[command.name];
  return {
    type: ApplicationCommandType.Message,
    name,
    ...(translated === undefined
      ? {}
      : { name_localizations: { [Locale.Vietnamese]: translated } }),
    // Discord takes these two on global commands only.
    ...(scope === 'global' ? placesOf(command) : {}),
  };
}
