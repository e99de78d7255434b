import type { ButtonInteraction, GuildTextBasedChannel } from 'discord.js';
import { messagesFor } from '../../reply/messages/messagesFor.js';
import { contextFor } from './contextFor.js';
import { defer } from './defer.js';
import { escapeText } from './escapeText.js';
import { channelLink } from './factLine.js';
import { mayOpenThread } from './mayOpenThread.js';
import type { Services } from './services.js';
import { tell } from './tell.js';

/**
 * Opens a thread under the answer whose button was clicked, to go on asking there, and tells the person
 * where it is. The person's last questions come along, so that a follow-up is understood.
 */
export async function openThread(
  interaction: ButtonInteraction,
  services: Services,
): Promise<void> {
  const { message, guildLocale } = interaction;
  const { messages, asker, prev, now } = contextFor(interaction, services);
  // A message's thread has the message's own id.
  const told = (id: string) => messages.speaking.threadOpen(channelLink(id));
  if (message.hasThread) return tell(interaction, told(message.id));
  if (!(await defer(interaction, 'asker', services))) return;
  if (!mayOpenThread(interaction.channel)) {
    await interaction.editReply(escapeText(messages.speaking.noThread));
    return;
  }
  // What stands in the thread is for everybody, so it is in the server's language.
  const { speaking } = messagesFor(guildLocale ?? messages.locale);
  const thread = await message.startThread({ name: speaking.threadName });
  if (asker !== undefined) {
    for (const text of prev) {
      services.store.turns.add({ person: asker.person, channel: thread.id, text, at: now });
    }
  }
  await greet(thread, speaking.threadHello);
  await interaction.editReply(told(thread.id));
}

async function greet(thread: GuildTextBasedChannel, line: string): Promise<void> {
  await thread.send({ content: escapeText(line), allowedMentions: { parse: [] } });
}
