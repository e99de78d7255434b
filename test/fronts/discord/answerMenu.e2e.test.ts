import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands, menus } from '../../../commands/commands.js';
import { type Library, openLibrary } from '../../../src/engine/library.js';
import { type DiscordBot, startDiscord } from '../../../src/fronts/discord/startDiscord.js';
import { ids } from './ids.js';
import { click, messageMenu, type SentInteraction } from './interactions.js';
import { openStandIn, type StandIn } from './standIn.js';
import { readBlockQuote } from './unescapeText.js';

const EPHEMERAL = 64;
const MENU = 'Check against the articles';

/** What is looked at of a message; its whole shape was checked on arrival. */
interface Shown {
  readonly content: string;
  readonly embeds: readonly { readonly description: string; readonly author: { name: string } }[];
  readonly components: readonly { readonly components: readonly { custom_id: string }[] }[];
}

let library: Library;
let discord: StandIn;
let bot: DiscordBot;

beforeAll(async () => {
  library = await openLibrary('seeds', { now: new Date(0), warn: () => undefined });
  discord = await openStandIn();
  const { apiUrl, token } = discord;
  bot = await startDiscord({ apiUrl, token, commands, menus, library, log: () => undefined });
}, 60_000);

afterAll(async () => {
  await bot.stop();
  await discord.close();
  await library.close();
  expect(discord.faults).toEqual([]);
});

async function answered(interaction: SentInteraction): Promise<Shown> {
  discord.dispatch('INTERACTION_CREATE', interaction);
  const { body } = await discord.sent(
    ({ method, path }) => method === 'PATCH' && path.includes(`/${interaction.token}/`),
  );
  return body as Shown; // its shape was checked on arrival
}

describe('the message menu', () => {
  it('is registered for servers, direct messages and private channels, in both languages', () => {
    const { body } = discord.requests.find(({ method }) => method === 'PUT') ?? {};
    expect(body).toContainEqual({
      type: 3,
      name: MENU,
      name_localizations: { vi: 'Đối chiếu với các bài viết' },
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  });

  it('shows the caller alone what supports a statement, what says otherwise, and what nothing is on', async () => {
    const message = messageMenu(
      MENU,
      "Hi all! In 2022, **Hanoi's exports to Laos** increased to US$200 million.\nHanoi's exports to Laos increased to US$200 million in 2019. Elephants in Hanoi damaged 40 houses in 2022. What do you think?",
    );
    const { content, embeds } = await answered(message);
    const callback = discord.requests.find(({ path }) => path.includes(`/${message.id}/`));
    expect(callback?.body).toMatchObject({ type: 5, data: { flags: EPHEMERAL } });
    expect(content).toContain('1 supported, 1 contradicted, nothing on 1');
    const labels = new Set(embeds.map(({ author }) => author.name));
    expect([...labels]).toEqual(['Supports statement 1', 'Says otherwise than statement 2']);
    for (const { description } of embeds) {
      const { text } = readBlockQuote(description);
      expect(text).toContain('US$200 million');
      expect(library.articles().some((article) => article.text.includes(text))).toBe(true);
    }
  });

  it.each([
    ['a greeting', 'hello there!!'],
    ['nothing but a link', 'https://example.org/news/2022/exports-200-million'],
    ['a question', 'How much did Hanoi export to Laos in 2022?'],
    ['no words at all', ''],
  ])('says that there is nothing to check in %s', async (_what, text) => {
    const { content, embeds } = await answered(messageMenu(MENU, text));
    expect(content).toContain('nothing in it to check');
    expect(embeds).toEqual([]);
  });

  it('reads a message that passes another one on', async () => {
    const snapshot = { content: 'Hanoi exports to Laos increased to US$200 million in 2022.' };
    const more = {
      message_reference: { type: 1, channel_id: ids.channel, message_id: ids.message },
      message_snapshots: [{ message: { type: 0, embeds: [], ...snapshot } }],
    };
    const { content } = await answered(messageMenu(MENU, '', more));
    expect(content).toContain('1 statement checked');
  });

  it('says how many statements it left out of a long message', async () => {
    const text = Array.from({ length: 13 }, (_, at) => `Hanoi built ${at + 20} bridges in 2022.`);
    const { content } = await answered(messageMenu(MENU, text.join(' ')));
    expect(content).toContain('Only the first 10 statements were checked, and 3 more left out');
  });

  it('turns the pages of many quotes, and keeps the text only then', async () => {
    const one = 'In 2022, Hanoi exports to Laos increased to US$200 million.';
    const { content, components } = await answered(
      messageMenu(MENU, Array.from({ length: 8 }, () => one).join(' ')),
    );
    expect(content).toContain('Page 1 of 4');
    const buttons = components.flatMap((row) => row.components);
    const next = buttons.find(({ custom_id }) => custom_id.includes(':page:'));
    const turned = await answered(click(next?.custom_id ?? 'no page button', EPHEMERAL));
    expect(turned.content).toContain('Page 2 of 4');
    expect(turned.embeds[0]?.author.name).toBe('Supports statement 3');
  });

  it('that was renamed since gets a clear private answer', async () => {
    const old = messageMenu('Check this', 'Hanoi exports rose.');
    discord.dispatch('INTERACTION_CREATE', old);
    const { body } = await discord.sent(({ path }) => path.includes(`/${old.id}/`));
    expect(body).toMatchObject({ type: 4, data: { flags: EPHEMERAL } });
  });
});
