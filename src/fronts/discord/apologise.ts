import { MessageFlags, type RepliableInteraction } from 'discord.js';
import { messagesFor } from '../../reply/messages/messagesFor.js';
import { logFault } from './logFault.js';
import type { Services } from './services.js';
import { tell } from './tell.js';

/**
 * Logs an unexpected fault and tells the person so, with the reference but without the cause. Never
 * rejects: when even that fails, the log has both.
 * @param place `instead` of the reply that was on its way; or `beside` a message that stays, such as
 *   one whose page was to be turned
 */
export async function apologise(
  interaction: RepliableInteraction,
  where: string,
  cause: unknown,
  { log }: Services,
  place: 'instead' | 'beside' = 'instead',
): Promise<void> {
  const reference = logFault(`${where} failed.`, cause, log);
  const content = messagesFor(interaction.locale).chat.fault(reference);
  try {
    if (!interaction.deferred && !interaction.replied) {
      await tell(interaction, content);
    } else if (place === 'beside') {
      await interaction.followUp({ content, flags: MessageFlags.Ephemeral });
    } else {
      // What an earlier edit may have set goes as well: nothing half-made stays beside the line.
      await interaction.editReply({ content, embeds: [], components: [], files: [] });
    }
  } catch (second) {
    logFault('The person could not be told of it.', second, log);
  }
}
