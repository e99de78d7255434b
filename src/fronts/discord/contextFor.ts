import type { Interaction, Message } from 'discord.js';
import type { CommandContext } from '../../../commands/command.js';
import { messagesFor } from '../../reply/messages/messagesFor.js';
import { logFault } from './logFault.js';
import type { Services } from './services.js';

/** Most earlier questions that a follow-up may refer to. */
const PREV_LIMIT = 5;
/** How long ago, in milliseconds, a question may be to count as the same conversation. */
const PREV_WITHIN = 2 * 60 * 60 * 1_000;

/**
 * What a command is given for an interaction or a message: who asks, in which language, and the
 * person's last questions in that channel, thread or DM.
 */
export function contextFor(from: Interaction | Message, services: Services): CommandContext {
  const { library, store, clock } = services;
  const now = clock();
  const speaker = 'author' in from ? from.author : from.user;
  const person = speaker.id;
  // An interaction without a channel is not documented; then the conversation is with the person.
  const channel = from.channelId ?? person;
  return {
    library,
    prev: prevIn(person, channel, now, services),
    messages: messagesFor(localeOf(from)),
    asker: { person, server: from.guildId ?? undefined, channel },
    store,
    now,
    health: services.health(),
    pictures: true,
  };
}

/** The language of a person's Discord; a message does not tell it, so there it is the server's. */
function localeOf(from: Interaction | Message): string {
  return 'author' in from ? (from.guild?.preferredLocale ?? 'en-US') : from.locale;
}

function prevIn(
  person: string,
  channel: string,
  now: Date,
  { store, log }: Services,
): readonly string[] {
  const since = new Date(now.getTime() - PREV_WITHIN);
  try {
    return store.turns.last({ person, channel, since, limit: PREV_LIMIT });
  } catch (cause) {
    logFault('Earlier questions could not be read; this one is answered by itself.', cause, log);
    return [];
  }
}
