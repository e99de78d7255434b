import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from '../../../commands/commands.js';
import { type Library, openLibrary } from '../../../src/engine/library.js';
import { type DiscordBot, startDiscord } from '../../../src/fronts/discord/startDiscord.js';
import { openStore } from '../../../src/store/openStore.js';
import type { Store } from '../../../src/store/store.js';
import type { SentRequest } from './apiSpec.js';
import { click, type SentInteraction, slashCommand } from './interactions.js';
import { openStandIn, type StandIn } from './standIn.js';
import { unescapeText } from './unescapeText.js';

let library: Library;
let store: Store;
let discord: StandIn;
let bot: DiscordBot;

beforeAll(async () => {
  const now = new Date('2024-01-01T00:00:00Z');
  library = await openLibrary('seeds', { now, warn: () => undefined });
  store = openStore(':memory:');
  discord = await openStandIn();
  const { apiUrl, token } = discord;
  bot = await startDiscord({ apiUrl, token, commands, library, store, log: () => undefined });
}, 60_000);

afterAll(async () => {
  await bot.stop();
  await discord.close();
  store.close();
  await library.close();
});

interface Body {
  readonly content: string;
  readonly embeds: readonly {
    readonly description?: string;
    readonly author?: { readonly name: string };
    readonly fields?: readonly { readonly name: string; readonly value: string }[];
  }[];
  readonly attachments: readonly { readonly description?: string }[];
  readonly components: readonly {
    readonly components: readonly { readonly label: string; readonly custom_id: string }[];
  }[];
}

async function answered(interaction: SentInteraction): Promise<SentRequest & { body: Body }> {
  discord.dispatch('INTERACTION_CREATE', interaction);
  const sent = await discord.sent(
    ({ method, path }) => method === 'PATCH' && path.includes(`/${interaction.token}/`),
  );
  expect(discord.faults).toEqual([]);
  return { ...sent, body: sent.body as Body }; // its shape was checked on arrival
}

it('shows figures as a table, a described picture and a file, and opens each sentence', async () => {
  const { body, files } = await answered(
    slashCommand('figures', { about: 'Hanoi Laos', year: 2022 }),
  );
  expect(unescapeText(body.content)).toContain('5 figures on “Hanoi Laos · 2022”, newest first');
  const names = body.embeds[0]?.fields?.map(({ name }) => unescapeText(name));
  expect(names?.[0]).toBe('1. 200,000,000 USD · exports');
  expect([...files.keys()]).toEqual(['figures.png', 'figures.csv']);
  expect(body.attachments[0]?.description).toContain('US$200 million');
  expect(files.get('figures.csv')).toContain('200000000,,USD,amount,US$200 million,exports');

  const buttons = body.components.flatMap((row) => row.components);
  const context = buttons.find(({ label }) => label === 'Quote 1 in context');
  const opened = await answered(click(context?.custom_id ?? ''));
  expect(
    opened.body.embeds.map(({ description = '' }) => unescapeText(description)).join(),
  ).toContain("In 2022, Hanoi's exports to Laos rose 20% from the previous year");
  const later = buttons.find(({ label }) => label.startsWith('Later'));
  const turned = await answered(click(later?.custom_id ?? ''));
  expect(turned.body.embeds[0]?.author?.name).toBe('Row 1');
});

it('shows dates with what they mean, and refuses a time that is none', async () => {
  const { body } = await answered(
    slashCommand('timeline', { about: 'Vientiane', from: '2023-07' }),
  );
  expect(unescapeText(body.content)).toContain('3 dates on “Vientiane · 2023-07–”');
  expect(body.embeds[0]?.author?.name).toBe('1. 2023-07-03 (“July 3”)');
  const misfit = await answered(slashCommand('timeline', { from: 'soon' }));
  expect(unescapeText(misfit.body.content)).toContain('“soon” does not fit from');
});
