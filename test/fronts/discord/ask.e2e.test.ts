import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/commands.js';
import { type Library, openLibrary } from '../../../src/engine/library.js';
import { type DiscordBot, startDiscord } from '../../../src/fronts/discord/startDiscord.js';
import { slashCommand } from './interactions.js';
import { openStandIn, type StandIn } from './standIn.js';
import { unescapeText } from './unescapeText.js';

let library: Library;
let discord: StandIn;
let bot: DiscordBot;

beforeAll(async () => {
  library = await openLibrary('seeds', {
    now: new Date('2024-01-01T00:00:00Z'),
    warn: () => undefined,
  });
  discord = await openStandIn();
  const { apiUrl, token } = discord;
  bot = await startDiscord({ apiUrl, token, commands, library, log: () => undefined });
}, 60_000);

afterAll(async () => {
  await bot.stop();
  await discord.close();
  await library.close();
});

/** What the message of a command's reply shows, with the escaping rendered away. */
async function shown(name: string, options: Readonly<Record<string, string>>): Promise<string> {
  const interaction = slashCommand(name, options);
  discord.dispatch('INTERACTION_CREATE', interaction);
  const { body } = await discord.sent(
    ({ method, path }) => method === 'PATCH' && path.includes(`/${interaction.token}/`),
  );
  expect(discord.faults).toEqual([]);
  return unescapeText(visible(body));
}

function visible(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(visible).join('\n');
}

describe('the bot on Discord with the seed articles', () => {
  it('registers every command', () => {
    const written = discord.requests.find(({ method }) => method === 'PUT');
    expect(written?.body).toMatchObject(commands.map(({ name }) => ({ name })));
  });

  it('defers /ask and edits in the answer with its file', async () => {
    const text = await shown('ask', { question: 'Hanoi exports to Laos 2022' });
    expect(text).toContain('US$200 million');
    expect(text).toContain('004_b01a69fd0dcd37da.txt');
  });

  it('refuses what only another year answers', async () => {
    expect(await shown('ask', { question: 'Hanoi exports to Laos 2021' })).toContain('2022');
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['who', { name: 'Quang' }, 'Tran Luu Quang'],
    ['sources', {}, '004_b01a69fd0dcd37da.txt'],
    ['about', {}, '5'],
    ['help', {}, '/ask'],
  ])('answers /%s within the limits', async (name, options, part) => {
    expect(await shown(name, options)).toContain(part);
  });
});
