import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from '../../../commands/commands.js';
import { type Library, openLibrary } from '../../../src/engine/library.js';
import { type DiscordBot, startDiscord } from '../../../src/fronts/discord/startDiscord.js';
import { slashCommand, typing } from '../discord/interactions.js';
import { openStandIn, type StandIn } from '../discord/standIn.js';
import { type Visitor, visit } from './visitor.js';
import { type StartedWeb, webStart } from './webStart.js';

let library: Library;
let discord: StandIn;
let bot: DiscordBot;
let web: StartedWeb;
let visitor: Visitor;

beforeAll(async () => {
  library = await openLibrary('seeds', { now: new Date('2024-01-01'), warn: () => undefined });
  discord = await openStandIn();
  const { apiUrl, token } = discord;
  bot = await startDiscord({ apiUrl, token, commands, library, log: () => undefined });
  web = await webStart();
  visitor = await visit(web.url);
}, 60_000);

afterAll(async () => {
  await web.close();
  await bot.stop();
  await discord.close();
  await library.close();
});

it.each([
  ['an answer', 'ask', { question: 'Hanoi exports to Laos 2022' }],
  ['a refusal', 'ask', { question: 'hanoi exports to laos 2021' }],
  ['a card', 'who', { name: 'guitierrez' }],
  ['a list', 'sources', {}],
  ['help', 'help', {}],
])('shows %s by the payload that Discord gets over the network', async (_, name, options) => {
  const interaction = slashCommand(name, options);
  discord.dispatch('INTERACTION_CREATE', interaction);
  const { body } = await discord.sent(
    ({ method, path }) => method === 'PATCH' && path.includes(`/${interaction.token}/`),
  );
  await visitor.call(name, options);
  const shown = await visitor.sees(
    ({ call, loading }) =>
      !loading && call?.name === name && JSON.stringify(call.options) === JSON.stringify(options),
  );
  const { content, embeds, components } = shown;
  expect(comparable({ content, embeds, components })).toEqual(
    comparable({ content: '', embeds: [], components: [], ...pick(body) }),
  );
});

it('offers the completions that Discord gets', async () => {
  const interaction = typing('who', 'name', 'tran');
  discord.dispatch('INTERACTION_CREATE', interaction);
  const { body } = await discord.sent(({ path }) => path.includes(`/${interaction.token}/`));
  const choices = await visitor.complete('who', 'name', 'tran');
  expect(choices.length).toBeGreaterThan(1);
  expect(body).toMatchObject({ data: { choices } });
});

/** Without the ids that the stores gave to calls too long for a button. */
function comparable(payload: object): unknown {
  return JSON.parse(JSON.stringify(payload).replace(/:#[\w-]{12}"/g, ':#card"'));
}

function pick(body: unknown): object {
  const { content, embeds, components } = body as Record<string, unknown>; // held against the specification
  return Object.fromEntries(
    Object.entries({ content, embeds, components }).filter(([, value]) => value !== undefined),
  );
}
