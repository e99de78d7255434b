import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../../commands/ask.js';
import { forgetMe } from '../../../commands/forgetMe.js';
import { gaps } from '../../../commands/gaps.js';
import { type LivingLibrary, openLibrary } from '../../../src/engine/library.js';
import { type DiscordBot, startDiscord } from '../../../src/fronts/discord/startDiscord.js';
import { openStore } from '../../../src/store/openStore.js';
import { MOST_SUBSCRIPTIONS, type Store } from '../../../src/store/store.js';
import { NEWSROOM } from '../../engine/answers/newsroom.js';
import type { SentRequest } from './apiSpec.js';
import { ids } from './ids.js';
import { type ClickOptions, click, type SentInteraction, slashCommand } from './interactions.js';
import { openStandIn, type StandIn, type StandInResponse } from './standIn.js';
import { unescapeText } from './unescapeText.js';

const EPHEMERAL = 64;
const QUESTION = 'How much did the bridge cost?';
const TELL = 'Tell me when the articles answer this';
const HOUR_MS = 60 * 60 * 1_000;

/** What the tests look at of a message; its whole shape is checked on arrival. */
interface Shown {
  readonly content: string;
  readonly nonce?: string;
  readonly enforce_nonce?: boolean;
  readonly components: readonly {
    readonly components: readonly { readonly label: string; readonly custom_id: string }[];
  }[];
}

let home: string;
let library: LivingLibrary;
let asked: string[];
let store: Store;
let discord: StandIn;
let bot: DiscordBot;
let now: Date;
let lines: string[];
let refuse: StandInResponse | undefined;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'verbatim-tell-'));
  now = new Date('2026-01-31T09:00:00Z');
  lines = [];
  asked = [];
  refuse = undefined;
  await put('fair.txt', NEWSROOM['fair.txt']);
  library = await openLibrary(home, { now, warn: () => undefined, watch: { settleMs: 20 } });
  store = openStore(':memory:');
  discord = await openStandIn({ respond });
  bot = await start();
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
  await library.close();
  store.close();
  rmSync(home, { recursive: true });
  expect(discord.faults).toEqual([]);
});

function respond({ method, path, body }: SentRequest): StandInResponse | undefined {
  if (path === '/users/@me/channels') {
    const { recipient_id: id } = body as { recipient_id: string }; // its shape was checked on arrival
    const recipients = [{ id, username: 'reader', discriminator: '0' }];
    return { status: 200, body: { id: ids.dm, type: 1, recipients } };
  }
  return method === 'POST' && path === `/channels/${ids.dm}/messages` ? refuse : undefined;
}

function start(): Promise<DiscordBot> {
  const { apiUrl, token } = discord;
  const counted = Object.assign({}, library, {
    ask: (question: string, ...more: unknown[]) => {
      asked.push(question);
      return library.ask(question, ...(more as [object])); // as they came
    },
  });
  return startDiscord({
    ...{ apiUrl, token, store, commands: [ask, gaps, forgetMe], library: counted },
    clock: () => now,
    log: (line) => lines.push(line),
  });
}

const put = (file: string, text: string) => writeFile(join(home, file), text);

/** Puts an article there, and waits until it is in. */
async function publish(file: string, text: string): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    const end = library.onChange(({ added }) => {
      if (!added.some((article) => article.file === file)) return;
      end();
      resolve();
    });
  });
  await put(file, text);
  await changed;
}

const isTold = ({ method, path }: SentRequest) =>
  method === 'POST' && path === `/channels/${ids.dm}/messages`;
const told = () => discord.requests.filter(isTold).map(({ body }) => body as Shown); // likewise

async function edited(interaction: SentInteraction): Promise<Shown> {
  discord.dispatch('INTERACTION_CREATE', interaction);
  const request = await discord.sent(
    ({ method, path }) => method === 'PATCH' && path.includes(`/${interaction.token}/`),
  );
  return request.body as Shown; // likewise
}

/** Asks, and presses the button under the refusal. */
async function wait(question = QUESTION, options: ClickOptions = {}): Promise<string> {
  const shown = await edited(slashCommand('ask', { question }));
  const button = shown.components
    .flatMap(({ components }) => components)
    .find(({ label }) => label === TELL);
  if (button === undefined) throw new Error('no button');
  const pressed = click(button.custom_id, 0, { components: shown.components, ...options });
  const { content } = await edited(pressed);
  const { body } = await discord.sent(({ path }) => path.includes(`/${pressed.id}/`));
  expect(body).toMatchObject({ data: { flags: EPHEMERAL } });
  return unescapeText(content);
}

describe('somebody who wants to be told', () => {
  it('gets the answer by direct message when an article comes that has it, once', async () => {
    expect(await wait()).toMatch(/^I will write to you, once/);
    await publish('bridge.txt', NEWSROOM['bridge.txt']);
    const message = (await discord.sent(isTold)).body as Shown; // likewise
    const content = unescapeText(message.content);
    expect(content).toContain('48 million euros (bridge.txt)');
    expect(content).toContain(`You asked on 2026-01-31: “${QUESTION}”`);
    // Should the process die before it has noted that, Discord drops the second one.
    expect(message).toMatchObject({ enforce_nonce: true, nonce: expect.stringMatching(/^told-/) });
    await publish('bridge.txt', NEWSROOM['bridge.txt'].replace('48', '49'));
    await bot.stop();
    bot = await start();
    await bot.stop();
    expect(told()).toHaveLength(1);
    expect(store.subscriptions.all()).toEqual([]);
  });

  it('is told at the next start of what came while the bot was away', async () => {
    await wait();
    await bot.stop();
    await publish('bridge.txt', NEWSROOM['bridge.txt']);
    expect(told()).toEqual([]);
    bot = await start();
    await discord.sent(isTold);
  });

  it('may be somebody else than who asked, in a language of their own', async () => {
    expect(await wait(QUESTION, { person: ids.other, locale: 'vi' })).toMatch(/^Tôi sẽ nhắn/);
    await publish('bridge.txt', NEWSROOM['bridge.txt']);
    const message = (await discord.sent(isTold)).body as Shown; // likewise
    expect(unescapeText(message.content)).toContain('bạn đã hỏi');
    const { body } = await discord.sent(({ path }) => path === '/users/@me/channels');
    expect(body).toEqual({ recipient_id: ids.other });
  });

  it('hears of a question asked again that it waits already, of ten at most, and of an answer that is there', async () => {
    await wait();
    expect(await wait()).toContain('already');
    for (let at = 1; at < MOST_SUBSCRIPTIONS; at++) await wait(`Who sells ${at} tons of salt?`);
    expect(await wait('Who sells wool?')).toContain('/forget-me');
    const shown = await edited(slashCommand('ask', { question: 'Who buys wool in Riga?' }));
    const button = shown.components.flatMap(({ components }) => components).at(-1);
    await publish('wool.txt', 'Ana Ruiz, a merchant from Porto, buys wool in Riga.');
    const pressed = click(button?.custom_id ?? '', 0, { components: shown.components });
    expect(unescapeText((await edited(pressed)).content)).toMatch(/answer this by now/);
  });

  it('is asked for again only when an article has a word of the question', async () => {
    await wait();
    const before = asked.length;
    await publish('salt.txt', 'Salt was sold in Cork.');
    await publish('bridge.txt', NEWSROOM['bridge.txt']);
    await discord.sent(isTold);
    await bot.stop();
    // For the bridge, and not for salt.
    expect(asked.slice(before)).toEqual([QUESTION]);
    expect(told()).toHaveLength(1);
  });

  it('stays among those who wait when no message can be sent, which the log says, and is told later', async () => {
    await wait();
    refuse = { status: 403, body: { code: 50_007, message: 'Cannot send messages to this user' } };
    await publish('bridge.txt', NEWSROOM['bridge.txt']);
    await discord.sent(isTold);
    await bot.stop();
    expect(store.subscriptions.all()).toMatchObject([{ failed: now }]);
    expect(lines.join('\n')).toMatch(/could not be told of it \(Cannot send.*\)\. It is kept/);
    expect(lines.join('\n')).not.toContain(ids.person);
    refuse = undefined;
    // Not again at once: that would only annoy.
    bot = await start();
    await bot.stop();
    expect(told()).toHaveLength(1);
    now = new Date(now.getTime() + HOUR_MS);
    bot = await start();
    await discord.sent((request) => isTold(request) && told().length === 2);
    await bot.stop();
    expect(store.subscriptions.all()).toEqual([]);
  });

  it('is not told what the server wants withheld', async () => {
    await wait();
    store.settings.set(ids.guild, { channels: [], private: false, silence: 1 });
    await publish('bridge.txt', NEWSROOM['bridge.txt']);
    await bot.stop();
    expect(told()).toEqual([]);
    expect(store.subscriptions.all()).toHaveLength(1);
  });

  it('is forgotten with everything else', async () => {
    await wait();
    await edited(slashCommand('forget-me', {}));
    expect(store.subscriptions.all()).toEqual([]);
    await publish('bridge.txt', NEWSROOM['bridge.txt']);
    await bot.stop();
    expect(told()).toEqual([]);
  });
});

describe('/gaps', () => {
  it('lists what was refused, with a file, until an article answers it', async () => {
    await edited(slashCommand('ask', { question: QUESTION }));
    await edited(slashCommand('ask', { question: 'how much did the BRIDGE cost' }));
    await edited(slashCommand('ask', { question: 'Hello!' }));
    const call = slashCommand('gaps', {});
    expect(unescapeText((await edited(call)).content)).toContain('asked 2 times since 2026-01-31');
    const { files } = await discord.sent(
      ({ method, path }) => method === 'PATCH' && path.includes(`/${call.token}/`),
    );
    expect([...(files ?? [])]).toEqual([['gaps.csv', expect.stringContaining('unanswered,')]]);
    await publish('bridge.txt', NEWSROOM['bridge.txt']);
    await bot.stop();
    expect(store.gaps.list('everywhere')).toEqual([]);
  });

  it('does not list a question that was asked of one file only', async () => {
    await edited(slashCommand('ask', { question: QUESTION, source: 'fair' }));
    expect(store.gaps.list('everywhere')).toEqual([]);
  });

  it('lists an answer that somebody found not helpful', async () => {
    const question = 'Who organised the fair?';
    const shown = await edited(slashCommand('ask', { question }));
    const button = shown.components
      .flatMap(({ components }) => components)
      .find(({ label }) => label === 'Not helpful');
    const pressed = click(button?.custom_id ?? '', 0, { components: shown.components });
    discord.dispatch('INTERACTION_CREATE', pressed);
    await discord.sent(({ path }) => path.includes(`/${pressed.id}/`));
    await bot.stop();
    expect(store.votes.doubted({ server: ids.guild })).toMatchObject([
      { question, file: 'fair.txt', notHelpful: 1 },
    ]);
  });
});
