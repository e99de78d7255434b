import { type ButtonInteraction, InteractionContextType, MessageFlags } from 'discord.js';
import type { Command, CommandContext } from '../../../commands/command.js';
import { runCommand } from '../../../commands/runCommand.js';
import { messagesFor } from '../../reply/messages/messagesFor.js';
import { type Reply, reply } from '../../reply/reply.js';
import type { Call } from './call.js';
import type { CallReference } from './callReference.js';
import { contextFor } from './contextFor.js';
import type { ButtonCall } from './customId.js';
import { defer } from './defer.js';
import { deliver } from './deliver.js';
import { escapeText } from './escapeText.js';
import { findCall } from './findCall.js';
import { wordObstacle } from './findObstacle.js';
import { isWithheld } from './isWithheld.js';
import { mayAnswerIn, placeOf } from './mayAnswerIn.js';
import { openOrTurn } from './openOrTurn.js';
import { renderPassages } from './renderPassages.js';
import { renderReply } from './renderReply.js';
import { quotesText, replyText } from './replyText.js';
import type { ReplyView } from './replyView.js';
import type { Services } from './services.js';
import { settingsFor } from './settingsFor.js';
import { canBeShown, showToEveryone } from './showToEveryone.js';
import { tell } from './tell.js';

/** A button that asks again what its message answered. */
export type CallButton = Exclude<
  Extract<ButtonCall, { readonly call: CallReference }>,
  { readonly action: 'tell' }
>;

/** Answers a button that stands for a call, by running that call anew on the articles as they are. */
export async function answerCallButton(
  interaction: ButtonInteraction,
  button: CallButton,
  services: Services,
): Promise<void> {
  const { chat } = messagesFor(interaction.locale);
  const call = findCall(button.call, services);
  if (call === undefined) return tell(interaction, escapeText(chat.cardGone));
  const command = services.commands.get(call.command);
  if (command === undefined || !takes(command, call)) {
    return tell(interaction, escapeText(chat.oldButton));
  }
  // The question's own conversation counts, and not that of whoever clicks.
  const context = { ...contextFor(interaction, services), prev: call.prev };
  const settings = settingsFor(context.asker, services);
  const posts = button.action === 'show' || (button.action === 'run' && !isHidden(interaction));
  if (posts && !mayAnswerIn(placeOf(interaction.channelId, interaction.channel), settings)) {
    const elsewhere = { kind: 'elsewhere', channels: settings.channels } as const;
    return tell(interaction, wordObstacle(elsewhere, context.messages));
  }
  await show(interaction, button, { command, call, context }, services);
}

/** Whether only one person sees the message that the button stands under. */
function isHidden({ message }: ButtonInteraction): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}

/** What a button asks for, found again. */
interface Found {
  readonly command: Command;
  readonly call: Call;
  readonly context: CommandContext;
}

async function show(
  interaction: ButtonInteraction,
  button: CallButton,
  { command, call, context }: Found,
  services: Services,
): Promise<void> {
  const { messages } = context;
  const hidden = isHidden(interaction);
  const again = () => runAgain(command, context, call, services);
  const view: ReplyView = {
    messages,
    reference: button.call,
    page: 'page' in button ? button.page : 0,
    private: true,
    shareable: command.private !== true && interaction.context !== InteractionContextType.BotDM,
    further: command.further !== undefined,
  };
  switch (button.action) {
    case 'run': {
      if (!(await defer(interaction, hidden ? 'asker' : 'everyone', services))) return;
      const given = await again();
      const shown = renderReply(given, {
        ...view,
        private: hidden,
        shareable: hidden && view.shareable,
      });
      return deliver(interaction, shown, replyText(given, messages), messages, services);
    }
    case 'page': {
      if (!(await openOrTurn(interaction, button.opens, services))) return;
      const given = await again();
      // A page turned in place keeps to what the message offers: it may have been shown already.
      const shareable = view.shareable && (button.opens || canBeShown(interaction.message));
      const shown = renderReply(given, { ...view, shareable });
      return deliver(interaction, shown, replyText(given, messages), messages, services);
    }
    case 'nearest':
    case 'further': {
      if (!(await openOrTurn(interaction, button.opens, services))) return;
      const passages =
        button.action === 'nearest'
          ? (await again()).nearest
          : ((await command.further?.(context, call.input)) ?? []);
      const shown = renderPassages(button.action, passages, button.page, button.call, messages);
      const note =
        button.action === 'nearest' ? messages.chat.notAnAnswer : messages.chat.furtherPassages;
      const text = `${note}\n\n${quotesText(passages, messages)}`;
      return deliver(interaction, shown, text, messages, services);
    }
    case 'show':
      return showToEveryone(interaction, again, view, services);
  }
}

/** The reply as it is now; what the server wants withheld stays so. */
async function runAgain(
  command: Command,
  context: CommandContext,
  { input }: Call,
  services: Services,
): Promise<Reply> {
  const given = await runCommand(command, context, input);
  return isWithheld(given, settingsFor(context.asker, services))
    ? reply({ tone: 'notice', summary: context.messages.speaking.notSure })
    : given;
}

/** Whether the command still has every option that the call fills in. */
function takes({ options }: Command, { input }: Call): boolean {
  return Object.keys(input).every((filled) => options.some(({ name }) => name === filled));
}
