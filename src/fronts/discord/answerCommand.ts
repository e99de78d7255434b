import { type ChatInputCommandInteraction, InteractionContextType } from 'discord.js';
import type { CommandInput } from '../../../commands/command.js';
import { apologise } from './apologise.js';
import { contextFor } from './contextFor.js';
import { defer } from './defer.js';
import { deliver } from './deliver.js';
import { everybodySees } from './everybodySees.js';
import { findObstacle, wordObstacle } from './findObstacle.js';
import { renderCall } from './renderCall.js';
import { replyText } from './replyText.js';
import { runQuestion } from './runQuestion.js';
import type { Services } from './services.js';
import { settingsFor } from './settingsFor.js';
import { tell } from './tell.js';

/** Answers a slash command. Never rejects. */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  const name = interaction.commandName;
  try {
    const command = services.commands.get(name);
    const context = contextFor(interaction, services);
    if (command === undefined) {
      await tell(interaction, context.messages.chat.goneCommand);
      return;
    }
    const { asker, messages } = context;
    const settings = settingsFor(asker, services);
    const hidden = command.private === true;
    const obstacle =
      hidden || asker === undefined
        ? undefined
        : findObstacle(asker, interaction.channel, settings, services);
    if (obstacle !== undefined) {
      await tell(interaction, wordObstacle(obstacle, messages));
      return;
    }
    const input = typedOptions(interaction);
    const isPrivate =
      hidden || (input.private === undefined ? settings.private : input.private === 'yes');
    if (!(await defer(interaction, isPrivate ? 'asker' : 'everyone', services))) return;
    const open = !isPrivate && everybodySees(interaction.channel);
    // Discord holds options against its own list of commands only, which may be an old one.
    const asked = { command, input, context, settings, open };
    const { reply, withheld } = await runQuestion(asked, services);
    const alone = interaction.context === InteractionContextType.BotDM;
    const { channel } = interaction;
    const called = { command, input, context, private: isPrivate, channel, withheld, alone };
    const message = renderCall(reply, called, services);
    await deliver(interaction, message, replyText(reply, messages), messages, services);
  } catch (cause) {
    await apologise(interaction, `/${name}`, cause, services);
  }
}

/** The options as text, whatever kind Discord's own control for them gives. */
function typedOptions({ options }: ChatInputCommandInteraction): CommandInput {
  return Object.fromEntries(
    options.data.flatMap(({ name, value }) => {
      switch (typeof value) {
        case 'string':
          return [[name, value]];
        case 'number':
          return [[name, String(value)]];
        case 'boolean':
          return [[name, value ? 'yes' : 'no']];
        default:
          // A sub-command or none: it can only come from an old registration.
          return [];
      }
    }),
  );
}
