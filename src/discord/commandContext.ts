import type { BaseInteraction } from 'discord.js';
import type { CommandContext } from '../../commands/command.js';
import { messagesFor } from '../reply/messages/messagesFor.js';
import type { Services } from './services.js';

/** What a command is given for an interaction: the person's language, who they are, and where. */
export function commandContext(
  interaction: Pick<BaseInteraction, 'user' | 'guildId' | 'channelId' | 'locale'>,
  { library, store, clock }: Services,
  prev: readonly string[] = [],
): CommandContext {
  const { user, guildId, channelId, locale } = interaction;
  return {
    library,
    prev,
    messages: messagesFor(locale),
    // Without a channel nothing is known of where this was asked.
    asker:
      channelId === null
        ? undefined
        : { person: user.id, server: guildId ?? undefined, channel: channelId },
    store,
    now: clock(),
  };
}
