import type { ChatInputCommandInteraction } from 'discord.js';
import type { CommandInput } from '../../commands/command.js';
import { runCommand } from '../../commands/runCommand.js';
import { apologise } from './apologise.js';
import { contextFor } from './contextFor.js';
import { defer } from './defer.js';
import { deliver } from './deliver.js';
import { renderReply } from './renderReply.js';
import { replyText } from './replyText.js';
import type { Services } from './services.js';
import { tell } from './tell.js';

/** Answers a slash command. Never rejects. */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  const name = interaction.commandName;
  try {
    const command = services.commands.get(name);
    if (command === undefined) {
      await tell(interaction, 'I do not have this command any more. /help lists what I have.');
      return;
    }
    if (!(await defer(interaction, 'everyone', services))) return;
    const input = typedOptions(interaction);
    // Discord holds options against its own list of commands only, which may be an old one.
    const reply = await runCommand(command, contextFor(interaction, services), input);
    const message = renderReply(reply, { command: name, input });
    await deliver(interaction, message, replyText(reply), services);
  } catch (cause) {
    await apologise(interaction, `/${name}`, cause, services);
  }
}

function typedOptions({ options }: ChatInputCommandInteraction): CommandInput {
  // All options of a command are text; another kind can only come from an old registration.
  return Object.fromEntries(
    options.data.flatMap(({ name, value }) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
