import type { RepliableInteraction } from 'discord.js';
import { logFault } from './logFault.js';
import type { Services } from './services.js';
import { tell } from './tell.js';

/**
 * Logs an unexpected fault and tells the person so, with the reference but without the cause, in the
 * place that the interaction has left. Never rejects: when even that fails, the log has both.
 */
export async function apologise(
  interaction: RepliableInteraction,
  where: string,
  cause: unknown,
  { log }: Services,
): Promise<void> {
  const content = logFault(`${where} failed.`, cause, log);
  try {
    if (interaction.deferred || interaction.replied) {
      // What an earlier edit may have set goes as well: nothing half-made stays beside the line.
      await interaction.editReply({ content, embeds: [], components: [], files: [] });
    } else {
      await tell(interaction, content);
    }
  } catch (second) {
    logFault('The person could not be told of it.', second, log);
  }
}
