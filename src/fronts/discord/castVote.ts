import type { ButtonInteraction } from 'discord.js';
import { messagesFor } from '../../reply/messages/messagesFor.js';
import { escapeText } from './escapeText.js';
import { logFault } from './logFault.js';
import type { Services } from './services.js';
import { tell } from './tell.js';
import { votedAnswer } from './votedAnswer.js';

/** Counts somebody's vote on an answer, in the place of an earlier one, and says so to that person alone. */
export async function castVote(
  interaction: ButtonInteraction,
  { answer, helpful }: { readonly answer: string; readonly helpful: boolean },
  services: Services,
): Promise<void> {
  const { store, clock, log } = services;
  const vote = { answer, person: interaction.user.id, helpful, at: clock() };
  store.votes.cast(vote);
  const { chat } = messagesFor(interaction.locale);
  await tell(interaction, escapeText(helpful ? chat.votedHelpful : chat.votedNotHelpful));
  // Afterwards, as asking again takes its time: the vote counts whether or not it can be told what on.
  try {
    const about = await votedAnswer(interaction, answer, services);
    if (about !== undefined) store.votes.describe(vote, about);
  } catch (cause) {
    logFault('What a vote was on could not be found out.', cause, log);
  }
}
