import { type AutocompleteInteraction, DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { contextFor } from './contextFor.js';
import { limits } from './limits.js';
import { logFault } from './logFault.js';
import type { Services } from './services.js';

/**
 * Offers completions of the option that is being typed; none rather than an error. A completion too
 * long for Discord is left out: half of it would be sent as the value. Never rejects.
 */
export async function answerAutocomplete(
  interaction: AutocompleteInteraction,
  services: Services,
): Promise<void> {
  try {
    const choices = completions(interaction, services);
    await interaction.respond(choices.map((choice) => ({ name: choice, value: choice })));
  } catch (cause) {
    // The person typed on, or chose: nobody waits for this any more.
    const late =
      cause instanceof DiscordAPIError && cause.code === RESTJSONErrorCodes.UnknownInteraction;
    if (!late) logFault(`Completing /${interaction.commandName} failed.`, cause, services.log);
  }
}

function completions(interaction: AutocompleteInteraction, services: Services): readonly string[] {
  const { commandName, options } = interaction;
  const { commands, log } = services;
  try {
    const { name, value } = options.getFocused(true);
    const found =
      commands
        .get(commandName)
        ?.complete?.(contextFor(interaction, services), name, value, limits.choices) ?? [];
    const fitting = found.filter((one) => one.trim() !== '' && one.length <= limits.choiceLength);
    return [...new Set(fitting)].slice(0, limits.choices);
  } catch (cause) {
    logFault(`Completing /${commandName} failed.`, cause, log);
    return [];
  }
}
