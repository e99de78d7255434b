import type { Message, MessageContextMenuCommandInteraction } from 'discord.js';
import { apologise } from './apologise.js';
import { contextFor } from './contextFor.js';
import { defer } from './defer.js';
import { deliver } from './deliver.js';
import { findObstacle, wordObstacle } from './findObstacle.js';
import { keepCall } from './keepCall.js';
import { replyLook } from './quoteLook.js';
import { quotePages } from './quotePages.js';
import { renderReply } from './renderReply.js';
import { replyText } from './replyText.js';
import type { Services } from './services.js';
import { settingsFor } from './settingsFor.js';
import { tell } from './tell.js';

/** Answers a menu under a message, for the eyes of the person alone who called it. Never rejects. */
export async function answerMenu(
  interaction: MessageContextMenuCommandInteraction,
  services: Services,
): Promise<void> {
  try {
    const menu = services.menus.get(interaction.commandName);
    // A private reply is nobody's follow-up.
    const context = { ...contextFor(interaction, services), prev: [] };
    const { asker, messages } = context;
    if (menu === undefined) {
      await tell(interaction, messages.chat.gone);
      return;
    }
    const settings = settingsFor(asker, services);
    const obstacle =
      asker === undefined
        ? undefined
        : findObstacle(asker, interaction.channel, settings, services);
    if (obstacle !== undefined) {
      await tell(interaction, wordObstacle(obstacle, messages));
      return;
    }
    if (!(await defer(interaction, 'asker', services))) return;
    const { command, option } = menu;
    const input = { [option]: textOf(interaction.targetMessage) };
    // Not `runCommand`: a message without words is none that the person left out.
    const reply = await command.run(context, input);
    // Somebody else's words are kept only where a button needs them.
    const pages = quotePages(reply.quotes, replyLook(reply.tone, messages), messages).length;
    const reference =
      pages > 1 && asker !== undefined
        ? keepCall({ command: command.name, input, prev: [] }, asker.person, services)
        : undefined;
    const view = { messages, reference, page: 0, private: true, shareable: false, further: false };
    await deliver(
      interaction,
      renderReply(reply, view),
      replyText(reply, messages),
      messages,
      services,
    );
  } catch (cause) {
    await apologise(interaction, `The menu ${interaction.commandName}`, cause, services);
  }
}

/** A message's words; those of the message that it passes on, if it has none of its own. */
function textOf({ content, messageSnapshots }: Message): string {
  return content === '' ? (messageSnapshots?.first()?.content ?? '') : content;
}
