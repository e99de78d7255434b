import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { runCommand } from '../../../commands/runCommand.js';
import type { VotedAnswer } from '../../store/store.js';
import { answerKey } from './answerKey.js';
import type { CallReference } from './callReference.js';
import { contextFor } from './contextFor.js';
import { readCustomId } from './customId.js';
import { everybodySees } from './everybodySees.js';
import { findCall } from './findCall.js';
import type { Services } from './services.js';

/**
 * What an answer was that somebody votes on: a vote's button has room for a hash only, so the question
 * is asked again by what the other buttons of the message refer to. `undefined` when that gives another
 * answer by now, or nothing refers to it.
 */
export async function votedAnswer(
  interaction: ButtonInteraction,
  answer: string,
  services: Services,
): Promise<VotedAnswer | undefined> {
  const reference = referenceOn(interaction);
  const call = reference && findCall(reference, services);
  const command = call && services.commands.get(call.command);
  if (call === undefined || command === undefined) return undefined;
  const context = { ...contextFor(interaction, services), prev: call.prev };
  const { quotes, question, asked } = await runCommand(command, context, call.input);
  const [best] = quotes;
  if (best === undefined || question === undefined || answerKey(best, question) !== answer) {
    return undefined;
  }
  const hidden = interaction.message.flags.has(MessageFlags.Ephemeral);
  return {
    server: interaction.guildId ?? undefined,
    shared: !hidden && everybodySees(interaction.channel),
    question: asked ?? question,
    file: best.file,
    passage: best.text,
  };
}

function referenceOn({ message }: ButtonInteraction): CallReference | undefined {
  for (const row of message.components) {
    if (!('components' in row)) continue;
    for (const component of row.components) {
      const call = 'customId' in component ? readCustomId(component.customId ?? '') : undefined;
      if (call !== undefined && 'call' in call) return call.call;
    }
  }
  return undefined;
}
