import {
  type ButtonInteraction,
  DiscordAPIError,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import { logFault } from './logFault.js';
import type { Services } from './services.js';

/** Who sees the reply; fixed by the first response. */
export type Audience = 'everyone' | 'asker';

/**
 * Tells Discord that a reply is coming. To be awaited before anything else: it has 3 s.
 * @returns once it is this one's turn to be answered; false when it came too late, so that nothing can
 *   be said any more.
 */
export async function defer(
  interaction: RepliableInteraction,
  audience: Audience,
  services: Services,
): Promise<boolean> {
  const begin = () =>
    interaction.deferReply(audience === 'asker' ? { flags: MessageFlags.Ephemeral } : {});
  const acknowledged = await acknowledge(interaction, begin, services);
  if (acknowledged) await services.turn();
  return acknowledged;
}

/** Tells Discord that the message under which a button stands is about to change. @returns as `defer` does. */
export async function deferTurn(
  interaction: ButtonInteraction,
  services: Services,
): Promise<boolean> {
  return acknowledge(interaction, () => interaction.deferUpdate(), services);
}

async function acknowledge(
  interaction: RepliableInteraction,
  send: () => Promise<unknown>,
  { log }: Services,
): Promise<boolean> {
  try {
    await send();
    return true;
  } catch (cause) {
    const code = cause instanceof DiscordAPIError ? cause.code : undefined;
    if (code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) {
      // A slow acknowledgement is sent again by the client, and the first did arrive.
      interaction.deferred = true;
      return true;
    }
    logFault('An interaction could not be acknowledged and stays without a reply.', cause, log);
    return false;
  }
}
