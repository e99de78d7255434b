import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { about } from '../../../commands/about.js';
import { type DiscordBot, startDiscord } from '../../../src/fronts/discord/startDiscord.js';
import { StartError } from '../../../src/fronts/discord/startError.js';
import { answer, fakeCommand, noLibrary } from './fakes.js';
import { slashCommand } from './interactions.js';
import { openStandIn, type StandIn } from './standIn.js';

let discord: StandIn;
let bot: DiscordBot;
let release: () => void;
let begun: Promise<void>;

beforeEach(async () => {
  discord = await openStandIn();
  const { apiUrl, token } = discord;
  let begin: () => void = () => undefined;
  begun = new Promise((resolve) => {
    begin = resolve;
  });
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = fakeCommand('slow', async (text) => {
    begin();
    await released;
    return answer(text);
  });
  bot = await startDiscord({
    apiUrl,
    token,
    commands: [about, slow],
    library: noLibrary,
    health: { host: '127.0.0.1', port: 0 },
    clock: () => new Date('2026-03-01T12:00:00Z'),
    log: () => undefined,
  });
});

afterEach(async () => {
  release();
  await bot.stop();
  await discord.close();
  expect(discord.faults).toEqual([]);
});

async function told(path = '/health', init: RequestInit = {}) {
  const response = await fetch(`http://127.0.0.1:${bot.healthPort}${path}`, {
    ...init,
    // Another connection each time, so that nothing is left open between the tests.
    headers: { connection: 'close' },
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** Asks until the status is another one; each asking waits for the reply before it, and for no time. */
async function toldOther(status: number) {
  for (;;) {
    const reply = await told();
    if (reply.status !== status) return reply;
  }
}

describe('the health', () => {
  it('is 200 with every shard ready, the articles, the uptime and what is under way', async () => {
    const { status, body } = await told();
    expect(status).toBe(200);
    expect(body).toEqual({
      ready: true,
      shards: [{ id: 0, ready: true, status: 'Ready' }],
      articles: 0,
      embedding: { done: 0, total: 0 },
      uptimeSeconds: 0,
      underWay: 0,
    });
  });

  it('counts the questions under way', async () => {
    discord.dispatch('INTERACTION_CREATE', slashCommand('slow', { text: 'wait' }));
    await begun;
    expect((await told('/')).body).toMatchObject({ ready: true, underWay: 1 });
  });

  it('turns 503 when the connection drops, and 200 again once it has resumed', async () => {
    await discord.refuse();
    const down = await toldOther(200);
    expect(down.status).toBe(503);
    expect(down.body).toMatchObject({ ready: false, shards: [{ id: 0, ready: false }] });
    await discord.accept();
    await discord.until('resumed', 1);
    expect(await toldOther(503)).toMatchObject({ status: 200, body: { ready: true } });
  }, 20_000);

  it('has no other page, and takes no other method', async () => {
    expect((await told('/secrets')).status).toBe(404);
    expect((await told('/health', { method: 'POST' })).status).toBe(405);
    expect(await told('/health', { method: 'HEAD' })).toEqual({ status: 200, body: undefined });
  });

  it('stops the start with what to do when its port is taken', async () => {
    const { apiUrl, token } = discord;
    const health = { host: '127.0.0.1', port: bot.healthPort ?? 0 };
    const commands = [about];
    const started = startDiscord({
      apiUrl,
      token,
      commands,
      library: noLibrary,
      health,
      log: () => undefined,
    });
    await expect(started).rejects.toThrow(StartError);
    await expect(started).rejects.toThrow(/HEALTH_PORT/);
  });

  it('is told by /about as it is', async () => {
    const asked = slashCommand('about', {});
    discord.dispatch('INTERACTION_CREATE', asked);
    const { body } = await discord.sent(
      ({ method, path }) => method === 'PATCH' && path.includes(asked.token),
    );
    expect(JSON.stringify(body)).toContain('1 of 1');
    expect(JSON.stringify(body)).toMatch(/2026.{1,4}03.{1,4}01 12.{1,4}00 UTC/);
  });
});
