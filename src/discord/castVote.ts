import type { ButtonInteraction } from 'discord.js';
import { messagesFor } from '../reply/messages/messagesFor.js';
import { escapeText } from './escapeText.js';
import type { Services } from './services.js';
import { tell } from './tell.js';

/** Counts somebody's vote on an answer, in the place of an earlier one, and says so to that person alone. */
export async function castVote(
  interaction: ButtonInteraction,
  { answer, helpful }: { readonly answer: string; readonly helpful: boolean },
  { store, clock }: Services,
): Promise<void> {
  store.votes.cast({ answer, person: interaction.user.id, helpful, at: clock() });
  const { chat } = messagesFor(interaction.locale);
  await tell(interaction, escapeText(helpful ? chat.votedHelpful : chat.votedNotHelpful));
}
