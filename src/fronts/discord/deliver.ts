import { type BaseMessageOptions, DiscordAPIError, type RepliableInteraction } from 'discord.js';
import type { Messages } from '../../reply/messages/messages.js';
import { checkMessage } from './checkLimits.js';
import { LimitError } from './limitError.js';
import { logFault } from './logFault.js';
import type { DiscordMessage } from './message.js';
import { plainMessage } from './plainMessage.js';
import type { Services } from './services.js';

/** Puts a message in the place of the deferral, or of the message whose page is turned. */
export async function deliver(
  interaction: RepliableInteraction,
  message: DiscordMessage,
  text: string,
  messages: Messages,
  services: Services,
): Promise<void> {
  // Files of the page before would stay otherwise.
  const edit = (body: BaseMessageOptions) => interaction.editReply({ ...body, attachments: [] });
  await sendWhole(edit, message, text, messages, services);
}

/**
 * Sends a message. One that breaks a limit, or that Discord refuses as malformed, is logged, and `text`
 * goes out whole as a file in its stead.
 */
export async function sendWhole(
  send: (body: BaseMessageOptions) => Promise<unknown>,
  message: DiscordMessage,
  text: string,
  messages: Messages,
  { log }: Pick<Services, 'log'>,
): Promise<void> {
  try {
    checkMessage(message);
    await send(payload(message));
  } catch (cause) {
    if (!isRefusal(cause)) throw cause;
    logFault('A reply does not fit Discord and goes out as a file.', cause, log);
    const plain = plainMessage(text, messages);
    checkMessage(plain);
    await send(payload(plain));
  }
}

/** A message in the form that discord.js sends, mentioning nobody. */
export function payload({
  content,
  embeds,
  components,
  files,
  attachments,
}: DiscordMessage): BaseMessageOptions {
  return {
    content,
    embeds,
    components,
    files: [
      ...files.map(({ name, text }) => ({ name, attachment: Buffer.from(text) })),
      ...attachments.map(({ name, content, description }) => ({
        name,
        attachment: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content),
        description,
      })),
    ],
    allowedMentions: { parse: [] },
  };
}

function isRefusal(cause: unknown): boolean {
  return cause instanceof LimitError || (cause instanceof DiscordAPIError && cause.status === 400);
}
