import type { ButtonInteraction } from 'discord.js';
import { runCommand } from '../../../commands/runCommand.js';
import { questionKey } from '../../engine/question/questionKey.js';
import { MOST_SUBSCRIPTIONS } from '../../store/store.js';
import type { CallReference } from './callReference.js';
import { contextFor } from './contextFor.js';
import { defer } from './defer.js';
import { deliver } from './deliver.js';
import { escapeText } from './escapeText.js';
import { findCall } from './findCall.js';
import { message } from './message.js';
import type { Services } from './services.js';
import { tell } from './tell.js';

/** Notes that somebody wants to be told when the articles answer a question, and says so to that person alone. */
export async function subscribe(
  interaction: ButtonInteraction,
  { call: reference }: { readonly call: CallReference },
  services: Services,
): Promise<void> {
  const context = contextFor(interaction, services);
  const { messages, asker, now } = context;
  const call = findCall(reference, services);
  const command = call && services.commands.get(call.command);
  if (call === undefined || command === undefined || asker === undefined) {
    return tell(
      interaction,
      escapeText(messages.chat[call === undefined ? 'cardGone' : 'oldButton']),
    );
  }
  if (!(await defer(interaction, 'asker', services))) return;
  // The question's own conversation counts, and not that of whoever clicks.
  const { tone, asked } = await runCommand(command, { ...context, prev: call.prev }, call.input);
  const lines = messages.subscriptions;
  const say = (line: string) =>
    deliver(interaction, message({ content: escapeText(line) }), line, messages, services);
  if (tone === 'answer') return say(lines.answeredNow);
  if (asked === undefined) return say(messages.chat.oldButton);
  const outcome = services.store.subscriptions.add({
    person: asker.person,
    key: questionKey(asked),
    question: asked,
    server: asker.server,
    locale: interaction.locale,
    at: now,
  });
  switch (outcome) {
    case 'added':
    case 'already':
      return say(lines[outcome]);
    case 'full':
      return say(lines.full(MOST_SUBSCRIPTIONS));
  }
}
