import { type Client, DiscordAPIError } from 'discord.js';
import type { CommandContext } from '../../../commands/command.js';
import { runCommand } from '../../../commands/runCommand.js';
import { messagesFor } from '../../reply/messages/messagesFor.js';
import type { Reply } from '../../reply/reply.js';
import type { OpenSubscription } from '../../store/store.js';
import { sendWhole } from './deliver.js';
import { isWithheld } from './isWithheld.js';
import { keepCall } from './keepCall.js';
import { logFault } from './logFault.js';
import { renderReply } from './renderReply.js';
import { replyText } from './replyText.js';
import type { Services } from './services.js';
import { settingsFor } from './settingsFor.js';

/** How long somebody who could not be told is left alone, in milliseconds. */
const AGAIN_MS = 60 * 60 * 1_000;

/** How many refused questions are asked again at most, the most asked ones. */
const MOST_GAPS = 500;

/**
 * Asks again what people wait for, and tells those whose question is answered now, by direct message
 * and once; refused questions that are answered now are no gaps any more. What can't be told is kept
 * and logged. Never rejects.
 * @param touched whether a question may have another answer than before
 * @param stopped whether to leave the rest for another time
 */
export async function tellSubscribers(
  client: Client,
  services: Services,
  touched: (question: string) => boolean,
  stopped: () => boolean,
): Promise<void> {
  const { store, clock, log } = services;
  try {
    for (const subscription of store.subscriptions.all()) {
      if (stopped()) return;
      const { failed, question } = subscription;
      const soon = failed !== undefined && clock().getTime() - failed.getTime() < AGAIN_MS;
      if (!soon && touched(question)) await tellIfAnswered(client, subscription, services);
    }
    for (const { key, text } of store.gaps.list('everywhere').slice(0, MOST_GAPS)) {
      if (stopped()) return;
      if (touched(text) && (await askAgain(text, 'en-US', services)).tone === 'answer') {
        store.gaps.settle(key);
      }
    }
  } catch (cause) {
    logFault('What people wait for could not be asked again.', cause, log);
  }
}

async function tellIfAnswered(
  client: Client,
  subscription: OpenSubscription,
  services: Services,
): Promise<void> {
  const { id, person, key, question, server, locale, at } = subscription;
  const { store, clock, log } = services;
  const reply = await askAgain(question, locale, services);
  const settings = settingsFor({ person, server, channel: person }, services);
  if (reply.tone !== 'answer' || isWithheld(reply, settings)) return;
  store.gaps.settle(key);
  // Erased by its person while it was asked.
  if (!store.subscriptions.all().some((open) => open.id === id)) return;
  try {
    await send(client, subscription, reply, services);
    store.subscriptions.done(id);
  } catch (cause) {
    store.subscriptions.failed(id, clock());
    const why = cause instanceof DiscordAPIError ? ` (${cause.message})` : '';
    logFault(
      `Somebody who has waited since ${at.toISOString().slice(0, 10)} for an answer could not be told of it${why}. It is kept, and tried again when articles change or at the next start, an hour from now at the earliest.`,
      cause,
      log,
    );
  }
}

async function send(
  client: Client,
  { id, person, question, locale, at }: OpenSubscription,
  given: Reply,
  services: Services,
): Promise<void> {
  const messages = messagesFor(locale);
  const command = firstCommand(services);
  const line = messages.subscriptions.answered(question, at.toISOString().slice(0, 10));
  const reply = { ...given, paragraphs: [line, ...given.paragraphs] };
  const call = { command: command.name, input: inputOf(question, services), prev: [] };
  const rendered = renderReply(reply, {
    messages,
    reference: keepCall(call, person, services),
    page: 0,
    private: true,
    shareable: false,
    further: command.further !== undefined,
  });
  const dm = await client.users.createDM(person);
  // Discord takes the same nonce once within some minutes: a crash between sending and noting that it
  // was sent does not make two of it.
  const once = { nonce: `told-${id}`, enforceNonce: true };
  await sendWhole(
    (body) => dm.send({ ...body, ...once }),
    rendered,
    replyText(reply, messages),
    messages,
    services,
  );
}

/** The reply that the question would get now, from whoever asked it. */
async function askAgain(question: string, locale: string, services: Services): Promise<Reply> {
  const { library } = services;
  const context: CommandContext = {
    library,
    prev: [],
    messages: messagesFor(locale),
    asker: undefined,
    store: undefined,
    now: services.clock(),
  };
  // A crowd that asks meanwhile goes before.
  await services.turn();
  return runCommand(firstCommand(services), context, inputOf(question, services));
}

/** The command that questions go to. */
function firstCommand({ commands }: Services) {
  const [command] = commands.values();
  if (command === undefined) throw new Error('There is no command to ask with.');
  return command;
}

function inputOf(question: string, services: Services): Readonly<Record<string, string>> {
  const [option] = firstCommand(services).options;
  return option === undefined ? {} : { [option.name]: question };
}
