import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../../commands/ask.js';
import { type DiscordBot, startDiscord } from '../../../src/fronts/discord/startDiscord.js';
import { openStore } from '../../../src/store/openStore.js';
import { defaultSettings, type Store } from '../../../src/store/store.js';
import { bridge } from '../../fakeArticles.js';
import { citeWords, fakeAnswer, fakeLibrary, fakeQuote } from '../../fakeLibrary.js';
import type { SentRequest } from './apiSpec.js';
import { ids } from './ids.js';
import { click, type SentInteraction, slashCommand } from './interactions.js';
import { openStandIn, type StandIn, type StandInResponse } from './standIn.js';

const EPHEMERAL = 64;
const FORBIDDEN = { status: 403, body: { message: 'Missing Permissions', code: 50_013 } };

/** What the tests look at of a request's body; its shape was checked on arrival. */
interface Body {
  readonly content?: string;
  readonly flags?: number;
  readonly components?: readonly {
    readonly components: readonly { readonly label: string; readonly custom_id: string }[];
  }[];
}

const library = fakeLibrary({
  articles: [bridge],
  ask: () =>
    fakeAnswer([
      fakeQuote(bridge, 'The bridge cost 40 million euros.', { highlight: '40 million euros' }),
    ]),
  further: [citeWords(bridge, 'Mayor Ana Ruiz opened it.')],
});

let store: Store;
let discord: StandIn;
let bot: DiscordBot;
let respond: (request: SentRequest) => StandInResponse | undefined;

beforeEach(async () => {
  store = openStore(':memory:');
  respond = () => undefined;
  discord = await openStandIn({ respond: (request) => respond(request) });
  const { apiUrl, token } = discord;
  const commands = [ask];
  bot = await startDiscord({ apiUrl, token, commands, library, store, log: () => undefined });
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
  store.close();
  expect(discord.faults).toEqual([]);
});

function send(interaction: SentInteraction) {
  discord.dispatch('INTERACTION_CREATE', interaction);
  const mine = ({ path }: SentRequest) => path.includes(`/${interaction.token}`);
  const body = async (wanted: (request: SentRequest) => boolean) =>
    (await discord.sent((request) => mine(request) && wanted(request))).body as Body; // see Body
  return {
    edit: () => body(({ method }) => method === 'PATCH'),
    tell: () => body(({ method, path }) => method === 'POST' && path.endsWith('/callback')),
    followUp: (flags: number) =>
      body((request) => isFollowUp(request) && ((request.body as Body).flags ?? 0) === flags),
    edits: () => discord.requests.filter((one) => mine(one) && one.method === 'PATCH'),
  };
}

function isFollowUp({ method, path }: SentRequest): boolean {
  return method === 'POST' && path.startsWith('/webhooks/');
}

function press(shown: Body, label: string) {
  const all = shown.components?.flatMap(({ components }) => components) ?? [];
  const found = all.find((button) => button.label === label);
  if (found === undefined) throw new Error(`${label} is missing`);
  return send(click(found.custom_id, EPHEMERAL, { components: shown.components }));
}

const hidden = { question: 'What did the bridge cost?', private: 'yes' };

describe('show to everyone', () => {
  it('that fails gives the button back, tells the person privately, and works the next time', async () => {
    const shown = await send(slashCommand('ask', hidden)).edit();
    respond = (request) =>
      isFollowUp(request) && (request.body as Body).flags === undefined ? FORBIDDEN : undefined;
    const failed = press(shown, 'Show to everyone');
    expect((await failed.followUp(EPHEMERAL)).content).toContain('went wrong');
    expect(await failed.edit()).toMatchObject({ components: shown.components });
    respond = () => undefined;
    expect((await press(shown, 'Show to everyone').followUp(0)).content).toContain('40 million');
  });

  it('shows nothing that the server has meanwhile decided to withhold', async () => {
    const shown = await send(slashCommand('ask', hidden)).edit();
    store.settings.set(ids.guild, { ...defaultSettings, silence: 0.99 });
    const posted = await press(shown, 'Show to everyone').followUp(0);
    expect(posted.content).toContain('not sure');
    expect(JSON.stringify(posted)).not.toContain('40 million');
  });

  it('posts nothing in a channel that was meanwhile taken off the list', async () => {
    const shown = await send(slashCommand('ask', hidden)).edit();
    store.settings.set(ids.guild, { ...defaultSettings, channels: [ids.desk] });
    const clicked = press(shown, 'Show to everyone');
    expect(await clicked.tell()).toMatchObject({
      type: 4,
      data: { flags: EPHEMERAL, content: expect.stringContaining(`<#${ids.desk}>`) },
    });
    await bot.stop();
    expect(discord.requests.filter(isFollowUp)).toEqual([]);
  });

  it('is not offered where nobody else is', async () => {
    const labels = ({ components = [] }: Body) =>
      components.flatMap((row) => row.components.map(({ label }) => label));
    const alone = await send({ ...slashCommand('ask', hidden), context: 1 }).edit();
    expect(labels(alone)).toContain('In context');
    expect(labels(alone)).not.toContain('Show to everyone');
  });
});

it('runs no choice for everyone in a channel that was meanwhile taken off the list', async () => {
  store.settings.set(ids.guild, { ...defaultSettings, channels: [ids.desk] });
  expect(await send(click('v2:run:ask?question=What')).tell()).toMatchObject({
    type: 4,
    data: { flags: EPHEMERAL, content: expect.stringContaining(`<#${ids.desk}>`) },
  });
});

describe('a page', () => {
  const turned = 'v2:further:turn:0:ask?question=What';

  it('that can’t be turned leaves the message as it is, and tells the person beside it', async () => {
    respond = ({ method }) => (method === 'PATCH' ? FORBIDDEN : undefined);
    const clicked = send(click(turned, EPHEMERAL));
    expect((await clicked.followUp(EPHEMERAL)).content).toContain('went wrong');
    expect(clicked.edits()).toHaveLength(1);
  });

  it('is turned although a slow acknowledgement was sent twice', async () => {
    respond = ({ path }) =>
      path.endsWith('/callback')
        ? { status: 400, body: { message: 'Already acknowledged', code: 40_060 } }
        : undefined;
    expect(await send(click(turned, EPHEMERAL)).edit()).toMatchObject({
      content: expect.stringContaining('not the answer'),
    });
  });
});

it('tells a person whose vote can’t be kept so', async () => {
  store.close();
  const told = send(click('v2:vote:yes:0123456789')).tell();
  expect(await told).toMatchObject({
    data: { flags: EPHEMERAL, content: expect.stringContaining('went wrong') },
  });
});
