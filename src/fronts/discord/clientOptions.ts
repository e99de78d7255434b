import { type ClientOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Wire } from './wire.js';
import { wireOptions } from './wireOptions.js';

/** No privileged one: Discord gives the text of what mentions the bot, and of direct messages, all the same. */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/**
 * How the client is set up.
 * @param apiUrl another address than Discord's own, without a slash at its end
 * @param messageContent whether to ask for the privileged intent that gives the text of every message
 * @param wire what stands in for Discord; by default nothing does
 */
export function clientOptions(
  apiUrl: string | undefined,
  messageContent: boolean = false,
  wire?: Wire,
): ClientOptions {
  const wired = wire === undefined ? undefined : wireOptions(wire);
  return {
    intents: messageContent ? [...INTENTS, GatewayIntentBits.MessageContent] : INTENTS,
    // A direct message comes from a channel that the client has never seen.
    partials: [Partials.Channel],
    // Quotes may hold anything: nothing that the bot says may ring somebody's phone.
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      // These grow for ever otherwise, and answering commands needs none of them. The managers of
      // guilds, channels and roles are left alone: discord.js relies on them.
      MessageManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => isSelf(member.id, member) },
      UserManager: { maxSize: 0, keepOverLimit: (user) => isSelf(user.id, user) },
    }),
    // Until every guild has arrived, interactions queue up, and they die after 3 s.
    waitGuildTimeout: 500,
    rest: {
      // discord.js counts answers to interactions against the 50 requests a second, Discord does not.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      // Every interaction leaves a rate-limit queue behind, swept once an hour by default: 40 MB after 50,000.
      handlerSweepInterval: SWEEP_INTERVAL,
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
      ...wired?.rest,
    },
    ...(wired === undefined ? {} : { ws: wired.ws }),
  };
}

/** In milliseconds. */
const SWEEP_INTERVAL = 60_000;

function isSelf(id: string, { client }: { client: { user: { id: string } | null } }): boolean {
  return client.user?.id === id;
}
