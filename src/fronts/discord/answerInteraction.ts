import type { Interaction } from 'discord.js';
import { messagesFor } from '../../reply/messages/messagesFor.js';
import { answerAutocomplete } from './answerAutocomplete.js';
import { answerButton } from './answerButton.js';
import { answerCommand } from './answerCommand.js';
import { answerMenu } from './answerMenu.js';
import { apologise } from './apologise.js';
import type { Services } from './services.js';
import { tell } from './tell.js';

/** Answers whatever Discord sends in. Never rejects. */
export async function answerInteraction(
  interaction: Interaction,
  services: Services,
): Promise<void> {
  if (interaction.isChatInputCommand()) return answerCommand(interaction, services);
  if (interaction.isMessageContextMenuCommand()) return answerMenu(interaction, services);
  if (interaction.isButton()) return answerButton(interaction, services);
  if (interaction.isAutocomplete()) return answerAutocomplete(interaction, services);
  try {
    await tell(interaction, messagesFor(interaction.locale).chat.gone);
  } catch (cause) {
    await apologise(interaction, `An interaction of type ${interaction.type}`, cause, services);
  }
}
