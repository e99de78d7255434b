import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../../commands/command.js';
import { type CooldownLimits, usualCooldown } from '../../../src/fronts/discord/cooldown.js';
import { type DiscordBot, startDiscord } from '../../../src/fronts/discord/startDiscord.js';
import { openStore } from '../../../src/store/openStore.js';
import { defaultSettings, type ServerSettings, type Store } from '../../../src/store/store.js';
import type { SentRequest } from './apiSpec.js';
import { answer, fakeCommand, noLibrary } from './fakes.js';
import { ids } from './ids.js';
import { slashCommand } from './interactions.js';
import { direct, person, type SentMessage, written } from './messages.js';
import { openStandIn, type StandIn, type StandInResponse } from './standIn.js';

const MENTION = `<@${ids.bot}>`;
const HOUR_MS = 60 * 60 * 1_000;

/** Answers with what it was asked and what was asked before; a question that begins with "unsure" is. */
const ask: Command = {
  ...fakeCommand('ask', answer),
  run: async ({ prev }, { text = '' }) => {
    if (text === 'slow') await released;
    if (text === 'fail') throw new Error('secret path /etc/shadow');
    return {
      ...answer(`${text} after [${prev.join(', ')}]`),
      confidence: text.startsWith('unsure') ? 0.4 : 0.9,
    };
  },
};

/** The answer to "slow" comes when it is released. */
let release: () => void;
let released: Promise<void>;
let folder: string;
let store: Store;
let discord: StandIn;
let bot: DiscordBot;
let now: Date;
let lines: string[];
let respond: (request: SentRequest) => StandInResponse | undefined;

async function start(cooldown?: CooldownLimits): Promise<void> {
  store = openStore(folder);
  const { apiUrl, token } = discord;
  bot = await startDiscord({
    ...{ apiUrl, token, store, commands: [ask], library: noLibrary },
    clock: () => now,
    log: (line) => lines.push(line),
    ...(cooldown === undefined ? {} : { cooldown }),
  });
}

async function stop(): Promise<void> {
  await bot.stop();
  store.close();
}

async function restart(cooldown?: CooldownLimits): Promise<void> {
  await stop();
  await start(cooldown);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-messages-'));
  now = new Date('2026-01-31T09:00:00Z');
  lines = [];
  released = new Promise((resolve) => {
    release = resolve;
  });
  respond = () => undefined;
  discord = await openStandIn({ respond: (request) => respond(request) });
  await start();
});

afterEach(async () => {
  await stop();
  await discord.close();
  rmSync(folder, { recursive: true });
  expect(discord.faults).toEqual([]);
});

interface Body {
  readonly content: string;
  readonly embeds?: readonly { readonly description: string }[];
  readonly message_reference: { readonly message_id: string };
}

const isPost = ({ method, path }: SentRequest) => method === 'POST' && path.endsWith('/messages');
const answers = ({ id }: SentMessage) => {
  return (request: SentRequest) =>
    isPost(request) && (request.body as Body).message_reference?.message_id === id; // its shape was checked on arrival
};

/** Writes a message and gives what the bot replies to it. */
async function replyTo(message: SentMessage): Promise<Body> {
  discord.dispatch('MESSAGE_CREATE', message);
  return (await discord.sent(answers(message))).body as Body; // its shape was checked on arrival
}

/** Writes messages of which none is answered, and then one that is: by then, the others would have been. */
async function expectSilence(...messages: readonly SentMessage[]): Promise<void> {
  for (const message of messages) discord.dispatch('MESSAGE_CREATE', message);
  await replyTo(direct('hello', { author: person(ids.other) }));
  for (const message of messages) expect(discord.requests.filter(answers(message))).toEqual([]);
}

describe('a message that asks', () => {
  it('by a mention is answered with a reply that rings nobody, after typing is shown', async () => {
    const message = written(`${MENTION} what   rose in 2022?`);
    const body = await replyTo(message);
    expect(body).toMatchObject({
      content: expect.stringContaining('what rose in 2022? after'),
      message_reference: { message_id: message.id, fail_if_not_exists: false },
      allowed_mentions: { parse: [], replied_user: false },
      embeds: [{ description: expect.stringContaining('what rose') }],
    });
    const own = discord.requests.filter(({ path }) => path.startsWith(`/channels/${ids.channel}`));
    expect(own.map(({ path }) => path.split('/').at(-1))).toEqual(['typing', 'messages']);
  });

  it('has the mention taken out wherever it stands, in both of its forms', async () => {
    const { content } = await replyTo(written(`and <@!${ids.bot}> in 2023, ${MENTION}?`));
    expect(content).toContain('and in 2023, ? after');
  });

  it('by a reply to the bot is answered', async () => {
    const { content } = await replyTo(written('and in 2023?', { repliesTo: ids.bot }));
    expect(content).toContain('and in 2023? after');
  });

  it('in a direct message is answered without a mention', async () => {
    const message = direct('what rose?');
    expect((await replyTo(message)).content).toContain('what rose? after');
    expect(discord.requests.at(-1)?.path).toBe(`/channels/${ids.dm}/messages`);
  });

  it('in a thread that the bot opened is answered without a mention, once Discord gives its text', async () => {
    const { content } = await replyTo(
      written('what rose?', { channel: ids.thread, more: { channel_type: 11 } }),
    );
    expect(content).toContain('what rose? after');
  });

  it('with nothing but the mention hears what to do', async () => {
    expect((await replyTo(written(` ${MENTION} `))).content).toContain('Ask a question');
  });

  it('that fails is told a reference, and the log the cause', async () => {
    const { content } = await replyTo(written(`${MENTION} fail`));
    expect(content).not.toContain('secret');
    const reference = /[0-9a-f]{8}/.exec(content)?.[0] ?? 'none';
    expect(lines.find((line) => line.includes(reference))).toContain('secret path');
  });

  it('is answered although typing can not be shown', async () => {
    respond = ({ path }) => (path.endsWith('/typing') ? { status: 403, body: {} } : undefined);
    expect((await replyTo(written(`${MENTION} what rose?`))).content).toContain('what rose?');
  });

  it('gets the whole reply as a file when Discord calls it malformed', async () => {
    respond = (request) =>
      isPost(request) && request.files.size === 0
        ? { status: 400, body: { message: 'Invalid Form Body', code: 50_035 } }
        : undefined;
    const message = written(`${MENTION} what rose?`);
    discord.dispatch('MESSAGE_CREATE', message);
    const { files } = await discord.sent(
      (request) => answers(message)(request) && request.files.size > 0,
    );
    expect([...files.values()].join()).toContain('what rose?');
  });

  it('where Discord forbids writing is given up after one try', async () => {
    respond = (request) =>
      isPost(request) ? { status: 403, body: { message: 'No', code: 50_013 } } : undefined;
    const message = written(`${MENTION} what rose?`);
    discord.dispatch('MESSAGE_CREATE', message);
    await discord.sent(answers(message));
    respond = () => undefined;
    await expectSilence();
    expect(discord.requests.filter(answers(message))).toHaveLength(1);
  });
});

describe('a message that does not ask', () => {
  it.each<[string, SentMessage]>([
    ['among people', written('what rose?')],
    ['whose text Discord withholds', written('', { repliesTo: ids.bot })],
    ['in the thread of the bot, its text withheld', written('', { channel: ids.thread })],
    ['from a bot', written(`${MENTION} hi`, { author: person(ids.bot) })],
    ['from another bot', written(`${MENTION} hi`, { author: { ...person('1'), bot: true } })],
    ['from a webhook', written(`${MENTION} hi`, { more: { webhook_id: ids.other } })],
    ['that everybody is mentioned in', written('@everyone', { more: { mention_everyone: true } })],
    ['that somebody else is mentioned in', written(`<@${ids.other}> look`)],
    ['that replies to somebody else', written('and?', { repliesTo: ids.other })],
    [
      'between people in the thread of the bot',
      written('I think so', { channel: ids.thread, repliesTo: ids.other }),
    ],
    ['of the system', written(`${MENTION} joined`, { more: { type: 7 } })],
    ['where the bot may not write', written(`${MENTION} hi`, { channel: ids.readOnly })],
  ])('is left alone: one %s', async (_what, message) => {
    await expectSilence(message);
  });
});

describe('a follow-up', () => {
  it('knows what the same person asked in the same channel, by message or by command', async () => {
    await replyTo(written(`${MENTION} one`));
    const two = slashCommand('ask', { text: 'two' });
    discord.dispatch('INTERACTION_CREATE', two);
    await discord.sent(({ method, path }) => method === 'PATCH' && path.includes(two.token));
    expect((await replyTo(written('three', { repliesTo: ids.bot }))).content).toContain(
      'three after \\[one, two\\]',
    );
  });

  it('knows nothing of other people, other channels and direct messages', async () => {
    await replyTo(written(`${MENTION} one`, { author: person(ids.other) }));
    await replyTo(written(`${MENTION} two`, { channel: ids.desk }));
    await replyTo(direct('three'));
    expect((await replyTo(written(`${MENTION} four`))).content).toContain('four after \\[\\]');
  });

  it('knows the last five of two hours', async () => {
    await replyTo(direct('too old'));
    now = new Date(now.getTime() + 1);
    for (const text of ['1', '2']) await replyTo(direct(text));
    now = new Date(now.getTime() + 2 * HOUR_MS);
    expect((await replyTo(direct('3'))).content).toContain('3 after \\[1, 2\\]');
    for (const text of ['4', '5', '6']) await replyTo(direct(text));
    expect((await replyTo(direct('7'))).content).toContain('7 after \\[2, 3, 4, 5, 6\\]');
  });

  it('knows them after a restart of the bot', async () => {
    await replyTo(direct('before the restart'));
    await restart();
    const { content } = await replyTo(direct('and after it?'));
    expect(content).toContain('and after it? after \\[before the restart\\]');
  });

  it('is answered by itself when the store fails', async () => {
    await replyTo(direct('one'));
    store.close();
    expect((await replyTo(direct('two'))).content).toContain('two after \\[\\]');
    expect(lines.join('\n')).toContain('closed');
  });
});

describe('a server', () => {
  const set = (settings: Partial<ServerSettings>) =>
    store.settings.set(ids.guild, { ...defaultSettings, ...settings });

  it('that allows some channels gets no answer in others, and one in their threads', async () => {
    set({ channels: [ids.channel] });
    await expectSilence(written(`${MENTION} hi`, { channel: ids.desk }));
    const inThread = written(`${MENTION} hi`, { channel: ids.thread, more: { channel_type: 11 } });
    expect((await replyTo(inThread)).content).toContain('hi after');
  });

  it('that allows a category gets answers in its channels', async () => {
    set({ channels: [ids.category] });
    await expectSilence(written(`${MENTION} hi`));
    const { content } = await replyTo(written(`${MENTION} hi`, { channel: ids.desk }));
    expect(content).toContain('hi after');
  });

  it('with a threshold gets no unsure answer, nor typing that promises one', async () => {
    set({ silence: 0.5 });
    await expectSilence(written(`${MENTION} unsure`));
    expect((await replyTo(written(`${MENTION} sure`))).content).toContain('sure after');
    const typed = discord.requests.filter(({ path }) => path.endsWith(`${ids.channel}/typing`));
    expect(typed).toEqual([]);
  });

  it('whose replies are private is told to use the command', async () => {
    set({ private: true });
    const body = await replyTo(written(`${MENTION} hi`));
    expect(body.content).toContain('/ask');
    expect(body.embeds ?? []).toEqual([]);
  });
});

describe('somebody who asks too fast', () => {
  it('is told once when to go on, then left alone, and answered when the time has come', async () => {
    await restart(usualCooldown);
    for (let i = 0; i < 5; i++) await replyTo(written(`${MENTION} ${i}`));
    expect((await replyTo(written(`${MENTION} 5`))).content).toContain('4 seconds');
    await expectSilence(written(`${MENTION} 6`));
    now = new Date(now.getTime() + 4_000);
    expect((await replyTo(written(`${MENTION} 7`))).content).toContain('7 after');
  });
});

describe('stop', () => {
  it('waits for the message under way, which needs the token', async () => {
    const message = direct('slow');
    discord.dispatch('MESSAGE_CREATE', message);
    await discord.sent(({ path }) => path.endsWith('/typing'));
    const open: number[] = [];
    respond = (request) => {
      if (answers(message)(request)) open.push(discord.open);
      return undefined;
    };
    const stopped = bot.stop();
    release();
    expect(await stopped).toBe(0);
    // It has not logged out before.
    expect(open).toEqual([1]);
    expect(discord.requests.filter(answers(message))).toHaveLength(1);
  });
});
