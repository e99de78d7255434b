import { type BaseMessageOptions, DiscordAPIError, type Message } from 'discord.js';
import type { CommandContext } from '../../../commands/command.js';
import { messagesFor } from '../../reply/messages/messagesFor.js';
import type { ServerSettings } from '../../store/store.js';
import { contextFor } from './contextFor.js';
import { sendWhole } from './deliver.js';
import { escapeText } from './escapeText.js';
import { everybodySees } from './everybodySees.js';
import { logFault } from './logFault.js';
import { mayReply } from './mayReply.js';
import { nextOnMessage } from './nextOnMessage.js';
import { readMessage } from './readMessage.js';
import { renderCall } from './renderCall.js';
import { replyText } from './replyText.js';
import { runQuestion } from './runQuestion.js';
import type { Services } from './services.js';
import { settingsFor } from './settingsFor.js';

/**
 * Answers a message that asks the bot something, with a reply to it; leaves every other one alone. Where
 * it may not speak, and where an answer is withheld, it stays silent. Never rejects.
 */
export async function answerMessage(message: Message, services: Services): Promise<void> {
  try {
    const question = readMessage(message);
    if (question === undefined || !mayReply(message)) return;
    const context = contextFor(message, services);
    const settings = settingsFor(context.asker, services);
    const next = nextOnMessage(message, question, context, settings, services);
    switch (next.kind) {
      case 'nothing':
        return;
      case 'say':
        return await replyTo(message, { content: next.line });
      case 'answer':
        return await answer(message, question, context, settings, services);
    }
  } catch (cause) {
    await regret(message, cause, services);
  }
}

async function answer(
  message: Message,
  question: string,
  context: CommandContext,
  settings: ServerSettings,
  services: Services,
): Promise<void> {
  const [command] = services.commands.values();
  const [option] = command?.options ?? [];
  if (command === undefined || option === undefined) return;
  const input = { [option.name]: question };
  const open = everybodySees(message.channel);
  const [{ reply, withheld }] = await Promise.all([
    runQuestion({ command, input, context, settings, open }, services),
    // Where an answer may be withheld, typing would promise one.
    settings.silence === undefined ? showTyping(message, services) : undefined,
  ]);
  if (withheld) return;
  const rendered = renderCall(
    reply,
    { command, input, context, private: false, channel: message.channel, withheld },
    services,
  );
  const send = (body: BaseMessageOptions) => replyTo(message, body);
  const text = replyText(reply, context.messages);
  await sendWhole(send, rendered, text, context.messages, services);
}

async function replyTo(message: Message, body: BaseMessageOptions): Promise<void> {
  await message.reply({
    ...body,
    allowedMentions: { parse: [], repliedUser: false },
    // Somebody may have deleted the question meanwhile; the answer still stands.
    failIfNotExists: false,
  });
}

async function showTyping({ channel }: Message, { log }: Services): Promise<void> {
  try {
    if (channel.isSendable()) await channel.sendTyping();
  } catch (cause) {
    logFault('Typing could not be shown.', cause, log);
  }
}

async function regret(message: Message, cause: unknown, { log }: Services): Promise<void> {
  const reference = logFault('Answering a message failed.', cause, log);
  const { chat } = messagesFor(message.guild?.preferredLocale ?? 'en-US');
  const content = escapeText(chat.fault(reference));
  // Where it may not write, a second try would only be refused again.
  if (cause instanceof DiscordAPIError && (cause.status === 403 || cause.status === 404)) return;
  try {
    await replyTo(message, { content });
  } catch (second) {
    logFault('The person could not be told of it.', second, log);
  }
}
