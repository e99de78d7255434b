import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/commands.js';
import { type Library, openLibrary } from '../../../src/engine/library.js';
import { type DiscordBot, startDiscord } from '../../../src/fronts/discord/startDiscord.js';
import { openStore } from '../../../src/store/openStore.js';
import type { Store } from '../../../src/store/store.js';
import { ids } from './ids.js';
import { slashCommand, typing } from './interactions.js';
import { openStandIn, type StandIn } from './standIn.js';
import { unescapeText } from './unescapeText.js';

const QUESTION = 'How much did Hanoi export to Laos?';
const FILE = '004_b01a69fd0dcd37da.txt';

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

/** The `content` of a command's reply, with the escaping rendered away. */
async function said(
  name: string,
  options: Readonly<Record<string, string | number | boolean>>,
  locale = 'en-US',
): Promise<string> {
  const interaction = slashCommand(name, options, { locale });
  discord.dispatch('INTERACTION_CREATE', interaction);
  const { body } = await discord.sent(
    ({ method, path }) => method === 'PATCH' && path.includes(`/${interaction.token}/`),
  );
  expect(discord.faults).toEqual([]);
  return unescapeText((body as { content: string }).content); // its shape was checked on arrival
}

/** The completions offered for an option as typed so far. */
async function offered(command: string, option: string, typed: string): Promise<string[]> {
  const interaction = typing(command, option, typed);
  discord.dispatch('INTERACTION_CREATE', interaction);
  const { body } = await discord.sent(({ path }) => path.includes(`/${interaction.token}/`));
  expect(discord.faults).toEqual([]);
  const { data } = body as { data: { choices: { value: string }[] } }; // likewise
  return data.choices.map(({ value }) => value);
}

describe('the options of /ask', () => {
  it('narrow it to a year, in Discord’s own whole number', async () => {
    expect(await said('ask', { question: QUESTION, year: 2022 })).toContain('US$200 million');
    expect(await said('ask', { question: QUESTION, year: 2019 })).toContain('not for 2019');
  });

  it('narrow it to a source, and say so in a refusal', async () => {
    expect(await said('ask', { question: QUESTION, year: 2022, source: FILE })).toContain(FILE);
    const [other = ''] = library.articles().flatMap(({ file }) => (file === FILE ? [] : [file]));
    expect(await said('ask', { question: QUESTION, year: 2022, source: other })).toContain(
      `Only ${other} was looked at.`,
    );
  });

  it('tell when the year contradicts the question, and when no file fits', async () => {
    const both = { question: 'Hanoi exports to Laos 2021', year: 2022 };
    expect(await said('ask', both)).toMatch(/2021.*2022.*one of them/);
    expect(await said('ask', { question: QUESTION, source: '004_b01a69fd0dcd37db.txt' })).toContain(
      `The nearest is ${FILE}.`,
    );
  });
});

describe('completions', () => {
  it('offer the server’s recent questions and what the articles are about', async () => {
    const at = new Date(0);
    const text = 'Zinc prices in 2020';
    store.questions.add({ person: 'other', server: ids.guild, shared: true, text, at });
    store.questions.add({ person: 'other', server: undefined, shared: false, text: 'Zinc DM', at });
    expect(await offered('ask', 'question', 'zinc')).toEqual([text]);
    const headline = 'Vientiane, Hanoi agree to foster trade relations';
    expect(await offered('ask', 'question', 'vientiane')).toContain(headline);
  });

  it('offer files and names by a part, without accents', async () => {
    expect(await offered('ask', 'source', 'b01a')).toEqual([FILE]);
    expect(await offered('sources', 'file', '004')).toEqual([FILE]);
    expect(await offered('who', 'name', 'quàng')).toEqual(['Tran Luu Quang']);
  });

  it('offer at most 25, each at most 100 characters, whatever is typed', async () => {
    for (const typed of ['', 'a', '\u0000', '@everyone', 'x'.repeat(6_000), '\\', '🎉']) {
      const values = await offered('ask', 'question', typed);
      expect(values.length).toBeLessThanOrEqual(25);
      expect(values.filter((value) => value.length > 100 || value.length === 0)).toEqual([]);
    }
  });
});

describe('a person whose Discord is in Vietnamese', () => {
  it('reads the bot’s own words in Vietnamese, and quotes and files as they are', async () => {
    const answer = await said('ask', { question: QUESTION, year: 2022 }, 'vi');
    expect(answer).toContain('US$200 million');
    expect(answer).toContain(FILE);
    expect(await said('ask', { question: QUESTION, year: 2019 }, 'vi')).toMatch(
      /Các bài viết nêu điều này cho .*2022.*chứ không phải cho 2019/,
    );
    expect(await said('about', {}, 'vi')).toContain('Tôi chỉ trả lời bằng nguyên văn');
    expect(await said('who', { name: 'Zzyx' }, 'vi')).toContain('Không bài viết nào nhắc đến');
  });
});

it('finds its commands registered as they are at the next start, translations and all', async () => {
  const written = discord.requests.findLast(({ method }) => method === 'PUT')?.body;
  const again = await openStandIn({ commands: written as unknown[] }); // the list that was put
  const lines: string[] = [];
  const { apiUrl, token } = again;
  const second = await startDiscord({
    apiUrl,
    token,
    commands,
    library,
    store,
    log: (line) => lines.push(line),
  });
  await second.stop();
  await again.close();
  expect(lines).toContain('The commands are registered as they are.');
});
