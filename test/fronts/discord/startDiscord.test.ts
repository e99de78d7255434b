import { GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { commandBody } from '../../../src/fronts/discord/commandBody.js';
import { type DiscordOptions, startDiscord } from '../../../src/fronts/discord/startDiscord.js';
import { StartError } from '../../../src/fronts/discord/startError.js';
import type { SentRequest } from './apiSpec.js';
import { answer, fakeCommand, noLibrary } from './fakes.js';
import { ids } from './ids.js';
import { openStandIn, type StandIn, type StandInOptions } from './standIn.js';

const DIRECT_MESSAGES = GatewayIntentBits.DirectMessages;
const ask = fakeCommand('ask', answer);
const open: StandIn[] = [];
let lines: string[] = [];

async function standIn(options?: StandInOptions): Promise<StandIn> {
  const discord = await openStandIn(options);
  open.push(discord);
  return discord;
}

function start(discord: StandIn, options: Partial<DiscordOptions> = {}) {
  lines = [];
  const { apiUrl, token } = discord;
  const log = (line: string) => lines.push(line);
  return startDiscord({ apiUrl, token, commands: [ask], library: noLibrary, log, ...options });
}

async function failure(started: Promise<unknown>): Promise<StartError> {
  try {
    await started;
  } catch (error) {
    if (error instanceof StartError) return error;
    throw error;
  }
  throw new Error('The start did not fail.');
}

const isRegistration = ({ method }: SentRequest) => method === 'PUT';

afterEach(async () => {
  const faults = open.flatMap((discord) => discord.faults);
  await Promise.all(open.splice(0).map((discord) => discord.close()));
  expect(faults).toEqual([]);
});

describe('startDiscord', () => {
  it('logs in with the intents for commands, mentions and direct messages', async () => {
    const discord = await standIn();
    const bot = await start(discord);
    const intents = GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | DIRECT_MESSAGES;
    expect(discord.identified).toMatchObject([{ intents, token: discord.token }]);
    await bot.stop();
  });

  it('asks for the text of every message only when it is told to', async () => {
    const discord = await standIn();
    const bot = await start(discord, { messageContent: true });
    const [{ intents }] = discord.identified as [{ intents: number }]; // as discord.js sends it
    expect(intents & GatewayIntentBits.MessageContent).not.toBe(0);
    await bot.stop();
  });

  it('says what to switch on when Discord withholds the text of messages', async () => {
    const discord = await standIn({ greets: false });
    const started = failure(start(discord, { messageContent: true }));
    await discord.until('connections', 1);
    discord.hangUp(4014);
    const error = await started;
    expect(error.problem).toBe('refused');
    expect(error.message).toMatch(/Message Content Intent.*MESSAGE_CONTENT/);
  });

  it('registers the commands for everybody when Discord has others', async () => {
    const discord = await standIn({ commands: [{ ...commandBody(ask, 'global'), name: 'old' }] });
    const bot = await start(discord);
    const written = discord.requests.find(isRegistration);
    expect(written?.path).toBe(`/applications/${ids.application}/commands`);
    expect(written?.body).toEqual([commandBody(ask, 'global')]);
    await bot.stop();
  });

  it('leaves the commands alone when Discord has the same', async () => {
    const discord = await standIn({ commands: [{ ...commandBody(ask, 'global'), id: '9' }] });
    const bot = await start(discord);
    expect(discord.requests.some(isRegistration)).toBe(false);
    await bot.stop();
  });

  it('registers in one server when it is given one', async () => {
    const discord = await standIn();
    const bot = await start(discord, { guildId: ids.guild });
    expect(discord.requests.find(isRegistration)?.path).toBe(
      `/applications/${ids.application}/guilds/${ids.guild}/commands`,
    );
    await bot.stop();
  });

  it('says that the token is wrong, without repeating it', async () => {
    const discord = await standIn();
    const error = await failure(start(discord, { token: 'wrong.token' }));
    expect(error.problem).toBe('token');
    expect(error.message).toContain('DISCORD_TOKEN');
    expect(error.message).not.toContain('wrong.token');
    expect(lines).toEqual([]);
  });

  it('says that Discord cannot be reached when the connection is refused', async () => {
    const gone = await openStandIn();
    await gone.close();
    const error = await failure(start(gone));
    expect(error.problem).toBe('network');
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.message).toContain(gone.apiUrl);
    expect(error.message).not.toContain('\n');
  });

  it('says so when the address answers, but not as Discord does', async () => {
    const discord = await standIn({ respond: () => ({ status: 200, body: {} }) });
    const error = await failure(start(discord));
    expect(error.message).toContain('DISCORD_API');
  });

  it('says so when Discord is down', async () => {
    const discord = await standIn({ respond: () => ({ status: 503 }) });
    const error = await failure(start(discord));
    expect(error.problem).toBe('refused');
    expect(error.message).toContain('503');
  });

  it('gives up on a gateway that never lets it in', async () => {
    const discord = await standIn({ greets: false });
    const giveUp = new AbortController();
    const started = failure(start(discord, { giveUp: giveUp.signal }));
    await discord.sent(({ path }) => path === '/gateway/bot');
    giveUp.abort();
    expect((await started).problem).toBe('network');
  });

  it.each([403, 404])(
    'says that it is not in the server of DISCORD_GUILD_ID on status %i',
    async (status) => {
      const discord = await standIn({
        respond: ({ path }) =>
          path.endsWith('/commands')
            ? { status, body: { message: 'Missing Access', code: 50_001 } }
            : undefined,
      });
      const error = await failure(start(discord, { guildId: ids.guild }));
      expect(error.problem).toBe('server');
      expect(error.message).toContain(ids.guild);
    },
  );

  it('tells when Discord closes the connection for good', async () => {
    const discord = await standIn();
    const bot = await start(discord);
    discord.hangUp(4004);
    expect((await bot.lost).problem).toBe('token');
    await bot.stop();
  });
});
