import type { Interaction, Message } from 'discord.js';
import type { CommandContext } from '../../commands/command.js';
import { messagesFor } from '../reply/messages/messagesFor.js';
import { logFault } from './logFault.js';
import type { Services } from './services.js';

/** Most earlier questions that a follow-up may refer to. */
const PREV_LIMIT = 5;
/** How long ago, in milliseconds, a question may be to count as the same conversation. */
const PREV_WITHIN = 2 * 60 * 60 * 1_000;
/** Most turns that are looked through for the one that a button stands under. */
const LOOKED_THROUGH = 50;

/**
 * What a command is given for an interaction or a message: who asks, in which language, and the last
 * questions of that conversation.
 * @param rerun for a button under an answer, the question that was answered there. The conversation is
 *   then that of the person who asked it, up to that question, and not of whoever clicks.
 */
export function contextFor(
  from: Interaction | Message,
  services: Services,
  rerun?: string,
): CommandContext {
  const { library, store, clock } = services;
  const now = clock();
  const speaker = 'author' in from ? from.author : from.user;
  const asker = {
    person: speaker.id,
    server: from.guildId ?? undefined,
    channel: from.channelId ?? speaker.id,
  };
  return {
    library,
    prev: prevFor(from, asker, now, rerun, services),
    messages: messagesFor(localeOf(from)),
    asker,
    store,
    now,
  };
}

/** The language of a person's Discord; a message does not tell it, so there it is the server's. */
function localeOf(from: Interaction | Message): string {
  return 'author' in from ? (from.guild?.preferredLocale ?? 'en-US') : from.locale;
}

function prevFor(
  from: Interaction | Message,
  { person, channel }: { readonly person: string; readonly channel: string },
  now: Date,
  rerun: string | undefined,
  { store, log }: Services,
): readonly string[] {
  const answered = rerun === undefined ? undefined : answeredMessage(from);
  const asked = answered === undefined ? now : answered.createdAt;
  const since = new Date(Math.min(asked.getTime(), now.getTime()) - PREV_WITHIN);
  const speaker = (answered && askerOf(answered)) ?? person;
  try {
    const wanted = { person: speaker, channel, since, limit: LOOKED_THROUGH };
    const turns = store.turns.last(wanted);
    const before = rerun === undefined ? turns.length : turns.lastIndexOf(rerun);
    // A question that nobody remembers any more stands for itself.
    return before < 0 ? [] : turns.slice(Math.max(0, before - PREV_LIMIT), before);
  } catch (cause) {
    logFault('Earlier questions could not be read; this one is answered by itself.', cause, log);
    return [];
  }
}

function answeredMessage(from: Interaction | Message): Message | undefined {
  return 'message' in from ? (from.message ?? undefined) : undefined;
}

/** Who asked what one of the bot's messages answers, by slash command or by a message. */
function askerOf({ interactionMetadata, mentions }: Message): string | undefined {
  return interactionMetadata?.user.id ?? mentions.repliedUser?.id;
}
