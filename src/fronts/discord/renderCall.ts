import type { Channel } from 'discord.js';
import type { Command, CommandContext, CommandInput } from '../../../commands/command.js';
import type { Reply } from '../../reply/reply.js';
import { keepCall } from './keepCall.js';
import { mayOpenThread } from './mayOpenThread.js';
import type { DiscordMessage } from './message.js';
import { renderReply } from './renderReply.js';
import type { Services } from './services.js';

/** What a reply answers, and who is to see it. */
export interface Called {
  readonly command: Command;
  readonly input: CommandInput;
  readonly context: CommandContext;
  /** Whether only the person who called sees it. */
  readonly private: boolean;
  /** Where it is shown; `null` when that is not known. */
  readonly channel: Channel | null;
  /** Whether the server wants the answer withheld, so that no button may bring it out. */
  readonly withheld: boolean;
  /** Whether nobody else is there to show it to; absent is no. */
  readonly alone?: boolean;
}

/** The first page of a reply, with the buttons that lead on from it; what they need is kept. */
export function renderCall(reply: Reply, called: Called, services: Services): DiscordMessage {
  const { command, input, context, private: hidden, withheld, alone = false } = called;
  const { messages, asker, prev } = context;
  // What is about the caller or the set-up leads nowhere, and is nobody else's business.
  const leadsOn = command.private !== true && !withheld && asker !== undefined;
  const shareable = hidden && leadsOn && !alone && reply.tone !== 'problem';
  // A reply without any of these has no button that would ask again, and nothing of it is kept.
  const asksAgain =
    shareable ||
    reply.quotes.length > 0 ||
    reply.nearest.length > 0 ||
    (reply.tone === 'refusal' && reply.asked !== undefined);
  const reference =
    leadsOn && asksAgain
      ? keepCall({ command: command.name, input, prev }, asker.person, services)
      : undefined;
  return renderReply(reply, {
    messages,
    reference,
    page: 0,
    private: hidden,
    shareable,
    further: command.further !== undefined,
    threadable: leadsOn && !hidden && mayOpenThread(called.channel),
  });
}
