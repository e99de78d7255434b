import { type BaseMessageOptions, DiscordAPIError, type RepliableInteraction } from 'discord.js';
import { checkMessage } from './checkLimits.js';
import { LimitError } from './limitError.js';
import { logFault } from './logFault.js';
import type { DiscordMessage } from './message.js';
import { plainMessage } from './plainMessage.js';
import type { Services } from './services.js';

/**
 * Puts a message in the place of the deferral. One that breaks a limit, or that Discord refuses as
 * malformed, is logged, and `text` goes out whole as a file in its stead.
 */
export async function deliver(
  interaction: RepliableInteraction,
  message: DiscordMessage,
  text: string,
  { log }: Services,
): Promise<void> {
  try {
    checkMessage(message);
    await interaction.editReply(payload(message));
  } catch (cause) {
    if (!isRefusal(cause)) throw cause;
    logFault('A reply does not fit Discord and goes out as a file.', cause, log);
    const plain = plainMessage(text);
    checkMessage(plain);
    await interaction.editReply(payload(plain));
  }
}

/** A message in the form that discord.js sends, mentioning nobody. */
export function payload({
  content,
  embeds,
  components,
  files,
}: DiscordMessage): BaseMessageOptions {
  return {
    content,
    embeds,
    components,
    files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text) })),
    allowedMentions: { parse: [] },
  };
}

function isRefusal(cause: unknown): boolean {
  return cause instanceof LimitError || (cause instanceof DiscordAPIError && cause.status === 400);
}
