import {
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  ComponentType,
  type Message,
} from 'discord.js';
import type { Reply } from '../../reply/reply.js';
import { readCustomId } from './customId.js';
import { sendWhole } from './deliver.js';
import { renderReply } from './renderReply.js';
import { replyText } from './replyText.js';
import type { ReplyView } from './replyView.js';
import type { Services } from './services.js';
import { tell } from './tell.js';

/**
 * Posts the reply of a private message for everyone, saying who showed it. The private message loses
 * its button first, so that it is shown once; a second click that came at the same time is told so.
 */
export async function showToEveryone(
  interaction: ButtonInteraction,
  run: () => Promise<Reply>,
  view: ReplyView,
  services: Services,
): Promise<void> {
  const { message, user } = interaction;
  const { messages } = view;
  if (!services.shown.add(message.id)) return tell(interaction, messages.chat.showing);
  const rows = message.components.map((row) => row.toJSON());
  try {
    await interaction.update({ components: rows.flatMap(withoutShow) });
    const given = await run();
    const open = { ...view, private: false, shareable: false, shownBy: user.id };
    await sendWhole(
      (body) => interaction.followUp(body),
      renderReply(given, open),
      replyText(given, messages),
      messages,
      services,
    );
  } catch (cause) {
    services.shown.delete(message.id);
    // The button comes back, so that the person can try again.
    if (interaction.replied) await interaction.editReply({ components: rows });
    throw cause;
  }
}

/** Whether a message has a button that shows it to everyone. */
export function canBeShown({ components }: Message): boolean {
  const rows = components.map((row) => row.toJSON());
  return rows.some((row) => row.type === ComponentType.ActionRow && row.components.some(isShow));
}

function isShow(one: APIComponentInMessageActionRow): boolean {
  return 'custom_id' in one && readCustomId(one.custom_id)?.action === 'show';
}

function withoutShow(row: APIMessageTopLevelComponent): APIMessageTopLevelComponent[] {
  if (row.type !== ComponentType.ActionRow) return [row];
  const components = row.components.filter((one) => !isShow(one));
  return components.length === 0 ? [] : [{ ...row, components }];
}
