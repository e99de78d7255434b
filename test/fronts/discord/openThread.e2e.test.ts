import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../../commands/command.js';
import { type DiscordBot, startDiscord } from '../../../src/fronts/discord/startDiscord.js';
import { vi } from '../../../src/reply/messages/vi.js';
import type { SentRequest } from './apiSpec.js';
import { answer, fakeCommand, noLibrary } from './fakes.js';
import { ids } from './ids.js';
import { click, type SentInteraction, slashCommand } from './interactions.js';
import { type SentMessage, written } from './messages.js';
import { openStandIn, type StandIn } from './standIn.js';

const HAS_THREAD = 32;
const MENTION = `<@${ids.bot}>`;
const THREAD_BUTTON = 'v2:thread:';

const ask: Command = {
  ...fakeCommand('ask', answer),
  run: async ({ prev }, { text = '' }) => ({
    ...answer(`${text} after [${prev.join(', ')}]`),
    question: text,
  }),
};

let discord: StandIn;
let bot: DiscordBot;

beforeEach(async () => {
  discord = await openStandIn();
  const { apiUrl, token } = discord;
  const log = () => undefined;
  bot = await startDiscord({ apiUrl, token, commands: [ask], library: noLibrary, log });
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
  expect(discord.faults).toEqual([]);
});

const inDesk = (interaction: SentInteraction): SentInteraction => ({
  ...interaction,
  channel_id: ids.desk,
  channel: { id: ids.desk, type: 0, guild_id: ids.guild },
});

async function edited(interaction: SentInteraction): Promise<unknown> {
  discord.dispatch('INTERACTION_CREATE', interaction);
  const isEdit = ({ method, path }: SentRequest) =>
    method === 'PATCH' && path.includes(interaction.token);
  return (await discord.sent(isEdit)).body;
}

async function replied(message: SentMessage): Promise<unknown> {
  discord.dispatch('MESSAGE_CREATE', message);
  const isReply = ({ path, body }: SentRequest) =>
    path.endsWith('/messages') && JSON.stringify(body).includes(message.id);
  return (await discord.sent(isReply)).body;
}

/** A click on the button under an answer in the desk's channel. */
function clickThread(more: object = {}): SentInteraction {
  const clicked = inDesk(click(THREAD_BUTTON));
  const message = { ...(clicked.message as object), channel_id: ids.desk, ...more };
  return { ...clicked, guild_locale: 'vi', message };
}

const threadRequests = () => discord.requests.filter(({ path }) => path.endsWith('/threads'));

describe('the button that opens a thread', () => {
  it('stands under an open answer where the bot may open one', async () => {
    const bodies = [
      await edited(inDesk(slashCommand('ask', { text: 'one' }))),
      await replied(written(`${MENTION} two`, { channel: ids.desk })),
    ];
    for (const body of bodies) expect(JSON.stringify(body)).toContain(THREAD_BUTTON);
  });

  it('stands neither under a private one, nor elsewhere, nor in a thread', async () => {
    const bodies = [
      await edited(inDesk(slashCommand('ask', { text: 'one', private: true }))),
      await edited(slashCommand('ask', { text: 'two' })),
      await replied(written(`${MENTION} three`, { channel: ids.thread })),
    ];
    for (const body of bodies) expect(JSON.stringify(body)).not.toContain(THREAD_BUTTON);
  });

  it('opens it under the answer, greets there, and tells the person where it is', async () => {
    expect(await edited(clickThread())).toMatchObject({ content: expect.stringContaining('<#') });
    const [opened] = threadRequests();
    expect(opened?.path).toBe(`/channels/${ids.desk}/messages/${ids.message}/threads`);
    // The thread is for everybody, so it speaks the server's language.
    expect(opened?.body).toMatchObject({ name: vi.speaking.threadName });
    const greeting = discord.requests.find(
      ({ path }) => path === `/channels/${ids.message}/messages`,
    );
    expect(greeting?.body).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  it('takes the conversation along, and the bot answers in the thread without a mention once it is given the text', async () => {
    await edited(inDesk(slashCommand('ask', { text: 'exports in 2022' })));
    await edited(clickThread());
    const followUp = written('and in 2023?', {
      channel: ids.message,
      more: { channel_type: 11 },
    });
    expect(await replied(followUp)).toMatchObject({
      content: expect.stringContaining('and in 2023? after \\[exports in 2022\\]'),
    });
  });

  it('opens no second one, but tells where the first is', async () => {
    const clicked = clickThread({ flags: HAS_THREAD });
    discord.dispatch('INTERACTION_CREATE', clicked);
    const { body } = await discord.sent(({ path }) => path.includes(`/${clicked.id}/`));
    expect(body).toMatchObject({ type: 4, data: { content: expect.stringContaining('<#') } });
    expect(threadRequests()).toEqual([]);
  });

  it('says so when the bot may not open one any more', async () => {
    expect(await edited(click(THREAD_BUTTON))).toMatchObject({
      content: expect.stringContaining('may not open threads'),
    });
    expect(threadRequests()).toEqual([]);
  });
});
