import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { defer, deferTurn } from './defer.js';
import type { Services } from './services.js';

/**
 * Makes way for a page: in the private message that the button stands under, when it is to be turned
 * there, else in a new private one. What others are reading is never changed under their eyes.
 * @returns false when it came too late, so that nothing can be said any more.
 */
export async function openOrTurn(
  interaction: ButtonInteraction,
  opens: boolean,
  services: Services,
): Promise<boolean> {
  const turns = !opens && interaction.message.flags.has(MessageFlags.Ephemeral);
  return turns ? deferTurn(interaction, services) : defer(interaction, 'asker', services);
}
