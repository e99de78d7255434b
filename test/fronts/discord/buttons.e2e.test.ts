import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask as askCommand } from '../../../commands/ask.js';
import type { Library } from '../../../src/engine/library.js';
import { answerKey } from '../../../src/fronts/discord/answerKey.js';
import { type DiscordBot, startDiscord } from '../../../src/fronts/discord/startDiscord.js';
import { reply } from '../../../src/reply/reply.js';
import { toReplyQuote } from '../../../src/reply/toReplyQuote.js';
import { openStore } from '../../../src/store/openStore.js';
import type { Store } from '../../../src/store/store.js';
import { openTexts } from '../../engine/answers/openTexts.js';
import type { SentRequest } from './apiSpec.js';
import { fakeCommand, quote } from './fakes.js';
import { ids } from './ids.js';
import { type ClickOptions, click, type SentInteraction, slashCommand } from './interactions.js';
import { openStandIn, type StandIn } from './standIn.js';
import { readBlockQuote, unescapeText } from './unescapeText.js';

const EPHEMERAL = 64;
const QUESTION = 'How much honey did Maribor sell to Chile in 2022?';
const HONEY = 'Maribor sold honey worth 4.2 million euros to Chile in 2022.';
const filler = (name: string) => `The ${name} of the valley kept its old walls. `.repeat(14);
/** Invented. The market's story is long enough for several pages. */
const TEXTS = {
  'market.txt': [
    `Honey goes south`,
    `May 5, 2023`,
    `The beekeepers met in spring. ${filler('market')}`,
    `${HONEY} ${filler('school')}`,
    `The mill was sold in autumn. ${filler('mill')}`,
    `The harbour froze in winter. ${filler('harbour')}`,
    `Nothing more was heard of it. ${filler('bridge')}`,
  ].join('\n\n'),
  'mills.txt':
    'Maribor sold honey to Chile by sea, and the mills of Maribor took the rest in 2022.',
};
const PAGES = 'pages';
const pages = fakeCommand(PAGES, () =>
  reply({
    tone: 'answer',
    summary: 'Six quotes.',
    quotes: Array.from({ length: 6 }, (_, at) => quote(`Number ${at}.`, { start: at })),
  }),
);

/** What the tests look at of a message; its whole shape is checked on arrival. */
interface Shown {
  readonly content: string;
  readonly embeds: readonly {
    readonly author: { readonly name: string };
    readonly description: string;
  }[];
  readonly components: readonly {
    readonly components: readonly { readonly label: string; readonly custom_id: string }[];
  }[];
}

let library: Library;
let folder: string;
let store: Store;
let discord: StandIn;
let bot: DiscordBot;

beforeAll(async () => {
  library = await openTexts(TEXTS);
}, 60_000);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'buttons-'));
  store = openStore(folder);
  discord = await openStandIn();
  bot = await start(library);
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
  store.close();
  rmSync(folder, { recursive: true });
  expect(discord.faults).toEqual([]);
});

function start(articles: Library): Promise<DiscordBot> {
  const { apiUrl, token } = discord;
  return startDiscord({
    apiUrl,
    token,
    commands: [askCommand, pages],
    library: articles,
    store,
    log: () => undefined,
  });
}

/** Ends the bot with its store, and starts another one on the same folder. */
async function restart(articles: Library = library): Promise<void> {
  await bot.stop();
  store.close();
  store = openStore(folder);
  bot = await start(articles);
}

function send(interaction: SentInteraction) {
  discord.dispatch('INTERACTION_CREATE', interaction);
  const of = (method: string, part: string) => (request: SentRequest) =>
    request.method === method &&
    request.path.includes(`/${interaction.token}`) &&
    request.path.includes(part);
  const body = async (wanted: (request: SentRequest) => boolean) =>
    (await discord.sent(wanted)).body;
  return {
    callback: () => body(of('POST', '/callback')) as Promise<{ type: number; data?: Shown }>,
    edit: () => body(of('PATCH', '/messages/@original')) as Promise<Shown>,
    followUp: () => body(of('POST', '/webhooks/')) as Promise<Shown & { flags?: number }>,
    followUps: () => discord.requests.filter(of('POST', '/webhooks/')),
  };
}

async function ask(
  question = QUESTION,
  more: Readonly<Record<string, string>> = {},
): Promise<Shown> {
  return send(slashCommand('ask', { question, ...more })).edit();
}

function idOf(shown: Shown, label: string): string {
  const all = shown.components.flatMap(({ components }) => components);
  const found = all.find((button) => button.label === label);
  if (found === undefined) throw new Error(`${label} is not among ${labels(shown).join(', ')}`);
  return found.custom_id;
}

function labels(shown: Shown): string[] {
  return shown.components.flatMap(({ components }) => components.map(({ label }) => label));
}

function press(shown: Shown, label: string, flags = 0, options: ClickOptions = {}) {
  return send(click(idOf(shown, label), flags, { components: shown.components, ...options }));
}

function texts({ embeds }: Shown): string[] {
  return embeds.map(({ description }) => readBlockQuote(description).text);
}

describe('an answer', () => {
  it('has the short answer and its file in the content, the quote in an embed, and its buttons', async () => {
    const shown = await ask();
    expect(unescapeText(shown.content)).toBe('**Answer:** 4.2 million euros (market.txt)');
    expect(shown.embeds).toMatchObject([
      {
        author: { name: 'Answer' },
        title: 'Honey goes south',
        footer: { text: expect.stringMatching(/^market\.txt · 2023-05-05 · receipt \S+$/) },
      },
    ]);
    expect(readBlockQuote(shown.embeds[0]?.description ?? '')).toEqual({
      text: HONEY,
      bold: '4.2 million euros',
    });
    expect(labels(shown)).toEqual(['In context', 'More passages', 'Helpful', 'Not helpful']);
  });
});

describe('in context', () => {
  it('opens privately, marks the quote, and turns its pages in place to both ends', async () => {
    const opened = press(await ask(), 'In context');
    const first = await opened.edit();
    expect(await opened.callback()).toMatchObject({ type: 5, data: { flags: EPHEMERAL } });
    const bold = first.embeds.map(({ description }) => readBlockQuote(description).bold);
    expect(bold.filter((words) => words !== '')).toEqual([HONEY]);
    const turned = press(first, 'Later ▶', EPHEMERAL);
    const next = await turned.edit();
    expect(await turned.callback()).toEqual({ type: 6 });
    expect(texts(next).join()).not.toContain(HONEY);
    expect(texts(next).at(-1)).toContain('Nothing more was heard of it.');
    expect(labels(next)).toEqual(['◀ Earlier']);
    expect(await press(next, '◀ Earlier', EPHEMERAL).edit()).toMatchObject({
      embeds: first.embeds,
    });
  });

  it('opens beside a private answer, and not in its place', async () => {
    const opened = press(await ask(QUESTION, { private: 'yes' }), 'In context', EPHEMERAL);
    await opened.edit();
    expect(await opened.callback()).toMatchObject({ type: 5, data: { flags: EPHEMERAL } });
  });

  it('gives the same page to two clicks at once', async () => {
    const first = await press(await ask(), 'In context').edit();
    const [one, two] = [press(first, 'Later ▶', EPHEMERAL), press(first, 'Later ▶', EPHEMERAL)];
    expect(await one.edit()).toEqual(await two.edit());
  });

  it.each([
    ['has changed', { ...TEXTS, 'market.txt': TEXTS['market.txt'].replace('4.2', '4.9') }],
    ['no longer among', { 'mills.txt': TEXTS['mills.txt'] }],
  ])('says that the article of an old button %s', async (line, articles) => {
    const shown = await ask();
    await restart(await openTexts(articles));
    expect(await press(shown, 'In context').callback()).toMatchObject({
      type: 4,
      data: { flags: EPHEMERAL, content: expect.stringContaining(line) },
    });
  });
});

describe('more passages', () => {
  it('open privately and are marked as no answer', async () => {
    const opened = press(await ask(), 'More passages');
    const shown = await opened.edit();
    expect(await opened.callback()).toMatchObject({ type: 5, data: { flags: EPHEMERAL } });
    expect(shown.content).toContain('not the answer');
    expect(shown.embeds[0]?.author.name).toMatch(/^Not the answer/);
    expect(texts(shown)).toContain(TEXTS['mills.txt']);
    expect(texts(shown).join()).not.toContain(HONEY);
  });
});

describe('a refusal', () => {
  it('is one line with its reason, and shows what comes nearest privately and as no answer', async () => {
    const shown = await ask('How much honey did Maribor sell to Chile in 2019?');
    expect(shown.embeds).toEqual([]);
    expect(unescapeText(shown.content)).toMatch(/^\*\*No answer:\*\* [^\n]*2019[^\n]*$/);
    const opened = press(shown, 'Nearest passages');
    const nearest = await opened.edit();
    expect(await opened.callback()).toMatchObject({ type: 5, data: { flags: EPHEMERAL } });
    expect(nearest.content).toContain('not an answer');
    expect(texts(nearest)).toContain(HONEY);
  });
});

describe('votes', () => {
  async function key(): Promise<string> {
    const outcome = await library.ask(QUESTION);
    if (outcome.outcome !== 'answer') throw new Error('an answer is expected');
    return answerKey(toReplyQuote(outcome.quotes[0]), QUESTION);
  }

  it('count one a person, can be changed, and are acknowledged privately', async () => {
    const shown = await ask();
    expect(await press(shown, 'Helpful').callback()).toMatchObject({
      type: 4,
      data: { flags: EPHEMERAL, content: expect.stringContaining('helpful') },
    });
    await press(shown, 'Helpful').callback();
    expect(store.votes.tally(await key())).toEqual({ helpful: 1, notHelpful: 0 });
    await press(shown, 'Not helpful').callback();
    expect(store.votes.tally(await key())).toEqual({ helpful: 0, notHelpful: 1 });
    await press(shown, 'Helpful', 0, { person: ids.other }).callback();
    expect(store.votes.tally(await key())).toEqual({ helpful: 1, notHelpful: 1 });
  });

  it('by two people at once both count', async () => {
    const shown = await ask();
    const both = [ids.person, ids.other].map((person) => press(shown, 'Helpful', 0, { person }));
    await Promise.all(both.map((vote) => vote.callback()));
    expect(store.votes.tally(await key())).toEqual({ helpful: 2, notHelpful: 0 });
  });

  it('are acknowledged in the language of the person', async () => {
    const vote = press(await ask(), 'Helpful', 0, { locale: 'vi' });
    expect((await vote.callback()).data?.content).toContain('Đã ghi nhận');
  });
});

describe('show to everyone', () => {
  const hidden = () => ask(QUESTION, { private: 'yes' });

  it('stands under a private reply only', async () => {
    expect(labels(await ask())).not.toContain('Show to everyone');
    expect(labels(await hidden())).toContain('Show to everyone');
  });

  it('posts the reply with the name of who showed it, pinging nobody, and takes the button away', async () => {
    const shown = await hidden();
    const shared = press(shown, 'Show to everyone', EPHEMERAL, { message: '400000000000000001' });
    const post = await shared.followUp();
    const callback = await shared.callback();
    expect(callback.type).toBe(7);
    expect(labels({ ...shown, ...callback.data })).toEqual(
      labels(shown).filter((label) => label !== 'Show to everyone'),
    );
    expect(post).toMatchObject({
      embeds: shown.embeds,
      content: expect.stringContaining(`<@${ids.person}>`),
      allowed_mentions: { parse: [] },
    });
    expect((post.flags ?? 0) & EPHEMERAL).toBe(0);
    expect(labels(post)).not.toContain('Show to everyone');
  });

  it('posts once for two clicks at once, and tells the second so', async () => {
    const shown = await hidden();
    const at = { message: '400000000000000002' };
    const clicks = [1, 2].map(() => press(shown, 'Show to everyone', EPHEMERAL, at));
    const types = await Promise.all(clicks.map(async (one) => (await one.callback()).type));
    expect(types).toEqual([7, 4]);
    await clicks[0]?.followUp();
    await bot.stop();
    expect(clicks.map((one) => one.followUps().length)).toEqual([1, 0]);
  });

  it('leaves a public copy whose buttons answer each person privately', async () => {
    const shared = press(await hidden(), 'Show to everyone', EPHEMERAL);
    const post = await shared.followUp();
    const other = { person: ids.other };
    const opened = press(post, 'In context', 0, other);
    await opened.edit();
    expect(await opened.callback()).toMatchObject({ type: 5, data: { flags: EPHEMERAL } });
    expect(await press(post, 'Helpful', 0, other).callback()).toMatchObject({
      type: 4,
      data: { flags: EPHEMERAL },
    });
  });
});

describe('pages', () => {
  const sixQuotes = () => send(slashCommand(PAGES, { text: 'x' })).edit();

  it('of a public reply open for the person who clicks, and nothing changes for the others', async () => {
    const shown = await sixQuotes();
    expect(texts(shown)).toHaveLength(5);
    const opened = press(shown, 'Later ▶', 0, { person: ids.other });
    const page = await opened.edit();
    expect(await opened.callback()).toMatchObject({ type: 5, data: { flags: EPHEMERAL } });
    expect(texts(page)).toEqual(['Number 5.']);
    expect(labels(page)).toContain('Show to everyone');
    const turned = press(page, '◀ Earlier', EPHEMERAL, { person: ids.other });
    expect(labels(await turned.edit())).toContain('Show to everyone');
    expect(texts(await turned.edit())).toEqual(texts(shown));
    expect(await turned.callback()).toEqual({ type: 6 });
  });
});

describe('a page that was shown to everyone', () => {
  it('is not offered again when it is turned', async () => {
    const shown = await send(slashCommand(PAGES, { text: 'x' })).edit();
    const page = await press(shown, 'Later ▶').edit();
    const left = (await press(page, 'Show to everyone', EPHEMERAL).callback()).data;
    const turned = press({ ...page, ...left }, '◀ Earlier', EPHEMERAL);
    expect(labels(await turned.edit())).not.toContain('Show to everyone');
  });
});

describe('a button from before a restart', () => {
  const LONG = `${QUESTION} `.repeat(10).trim();

  it('works as before, also for a question far too long for a custom id', async () => {
    expect(LONG.length).toBeGreaterThan(450);
    const shown = await ask(LONG, { private: 'yes' });
    const before = await press(shown, 'More passages').edit();
    await restart();
    expect(await press(shown, 'More passages').edit()).toEqual(before);
    expect(await press(shown, 'Helpful').callback()).toMatchObject({ type: 4 });
    expect((await press(shown, 'In context').edit()).embeds.length).toBeGreaterThan(0);
    const shared = press(shown, 'Show to everyone', EPHEMERAL);
    expect((await shared.followUp()).embeds).toEqual(shown.embeds);
  });

  it('says so when what it needs was erased', async () => {
    const shown = await ask(LONG);
    expect(store.forget(ids.person)).toBeGreaterThan(0);
    expect(await press(shown, 'More passages').callback()).toMatchObject({
      type: 4,
      data: { flags: EPHEMERAL, content: expect.stringContaining('ask again') },
    });
  });

  it('stands for the follow-up that was asked, with what was asked before it', async () => {
    await ask(QUESTION);
    const shown = await ask('and in 2019?');
    expect(shown.content).toContain('2019');
    await restart();
    const nearest = await press(shown, 'Nearest passages', 0, { person: ids.other }).edit();
    expect(texts(nearest)).toContain(HONEY);
  });
});
