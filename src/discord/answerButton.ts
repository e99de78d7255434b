import { type ButtonInteraction, MessageFlags } from 'discord.js';
import type { Command } from '../../commands/command.js';
import { runCommand } from '../../commands/runCommand.js';
import type { Reply } from '../reply/reply.js';
import { apologise } from './apologise.js';
import { contextFor } from './contextFor.js';
import { type ButtonCall, readCustomId } from './customId.js';
import { defer } from './defer.js';
import { deliver } from './deliver.js';
import { renderNearest } from './renderNearest.js';
import { renderReply } from './renderReply.js';
import { quotesText, replyText } from './replyText.js';
import type { Services } from './services.js';
import { tell } from './tell.js';

/** Answers a click, however old the message is. Never rejects. */
export async function answerButton(
  interaction: ButtonInteraction,
  services: Services,
): Promise<void> {
  try {
    const call = readCustomId(interaction.customId);
    const command = call && services.commands.get(call.command);
    if (call === undefined || command === undefined || !takes(command, call)) {
      await tell(interaction, 'This button is from an older version of me. Please ask again.');
      return;
    }
    // What is not an answer stays with the person who wants to see it.
    const isPrivate =
      call.action === 'nearest' || interaction.message.flags.has(MessageFlags.Ephemeral);
    if (!(await defer(interaction, isPrivate ? 'asker' : 'everyone', services))) return;
    const reply = await runCommand(command, contextFor(interaction, services), call.input);
    await show(interaction, call, reply, services);
  } catch (cause) {
    await apologise(interaction, 'A click on a button', cause, services);
  }
}

async function show(
  interaction: ButtonInteraction,
  call: ButtonCall,
  reply: Reply,
  services: Services,
): Promise<void> {
  switch (call.action) {
    case 'run':
      return deliver(interaction, renderReply(reply, call), replyText(reply), services);
    case 'nearest': {
      const text = `Not an answer.\n\n${quotesText(reply.nearest)}`;
      return deliver(interaction, renderNearest(reply), text, services);
    }
  }
}

/** Whether the command still has every option that the button fills in. */
function takes({ options }: Command, { input }: ButtonCall): boolean {
  return Object.keys(input).every((filled) => options.some(({ name }) => name === filled));
}
