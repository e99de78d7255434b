import { type ClientOptions, GatewayIntentBits, Options } from 'discord.js';

/** How the client is set up. `apiUrl` is another address than Discord's own, without a slash at its end. */
export function clientOptions(apiUrl: string | undefined): ClientOptions {
  return {
    intents: [GatewayIntentBits.Guilds],
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
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
    },
  };
}

function isSelf(id: string, { client }: { client: { user: { id: string } | null } }): boolean {
  return client.user?.id === id;
}
