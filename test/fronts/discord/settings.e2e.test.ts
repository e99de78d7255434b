import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../../commands/command.js';
import { forgetMe } from '../../../commands/forgetMe.js';
import { settings } from '../../../commands/settings.js';
import { usualCooldown } from '../../../src/fronts/discord/cooldown.js';
import { type DiscordBot, startDiscord } from '../../../src/fronts/discord/startDiscord.js';
import { openStore } from '../../../src/store/openStore.js';
import type { Store } from '../../../src/store/store.js';
import type { SentRequest } from './apiSpec.js';
import { answer, fakeCommand, noLibrary } from './fakes.js';
import { ids } from './ids.js';
import { type SentInteraction, slashCommand } from './interactions.js';
import { openStandIn, type StandIn } from './standIn.js';
import { unescapeText } from './unescapeText.js';

const EPHEMERAL = 64;

/** Unsure of what begins with "unsure", sure of everything else. */
const ask: Command = {
  ...fakeCommand('ask', answer),
  run: async (_context, { text = '' }) => ({
    ...answer(text),
    confidence: text.startsWith('unsure') ? 0.4 : 0.9,
  }),
};

let store: Store;
let discord: StandIn;
let bot: DiscordBot;
let now: Date;

beforeEach(async () => {
  now = new Date('2026-01-31T09:00:00Z');
  store = openStore(':memory:');
  discord = await openStandIn();
  const { apiUrl, token } = discord;
  bot = await startDiscord({
    ...{ apiUrl, token, store, library: noLibrary, commands: [ask, settings, forgetMe] },
    cooldown: usualCooldown,
    clock: () => now,
    log: () => undefined,
  });
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
  store.close();
  expect(discord.faults).toEqual([]);
});

/** What somebody sees of a command: the text, and whether they alone see it. */
async function call(interaction: SentInteraction): Promise<{ text: string; alone: boolean }> {
  discord.dispatch('INTERACTION_CREATE', interaction);
  const { body: callback } = await discord.sent(({ path }) => path.includes(`/${interaction.id}/`));
  const { type, data } = callback as { type: number; data?: { flags?: number; content?: string } }; // its shape was checked on arrival
  const alone = data?.flags === EPHEMERAL;
  if (type === 4) return { text: data?.content ?? '', alone };
  const edited = ({ method, path }: SentRequest) =>
    method === 'PATCH' && path.includes(interaction.token);
  const { content } = (await discord.sent(edited)).body as { content: string }; // likewise
  return { text: content, alone };
}

const asking = (text: string, more: object = {}) => ({ ...slashCommand('ask', { text }), ...more });
const inChannel = (id: string, type = 0, more: object = {}) => ({
  channel_id: id,
  channel: { id, type, guild_id: ids.guild, ...more },
});
const setting = (options: Readonly<Record<string, string>>) =>
  call(slashCommand('settings', options));

describe('/settings', () => {
  it('shows the caller alone what is set, also where nothing is', async () => {
    const { text, alone } = await setting({});
    expect(alone).toBe(true);
    expect(unescapeText(text)).toMatch(/Channels:\*\* everywhere/);
  });

  it('sets channels, named as Discord links them, and takes them out again', async () => {
    const { text } = await setting({ add: `<#${ids.channel}> ${ids.desk}` });
    expect(text).toContain(`<#${ids.channel}> <#${ids.desk}>`);
    await setting({ remove: `<#${ids.channel}>` });
    expect(store.settings.of(ids.guild).channels).toEqual([ids.desk]);
    expect((await setting({ reset: 'yes' })).text).toContain('everywhere');
  });

  it('says what it can not read, and changes nothing', async () => {
    expect((await setting({ add: '#general', silence: '50' })).text).toContain('general');
    expect((await setting({ silence: '101' })).text).toContain('101');
    expect(store.settings.of(ids.guild).silence).toBeUndefined();
  });

  it('belongs to a server', async () => {
    const { member, guild_id, ...rest } = slashCommand('settings', { silence: '50' });
    const user = { id: ids.person, username: 'reader', discriminator: '0' };
    const { text } = await call({ ...rest, id: rest.id, token: rest.token, user });
    expect(text).toContain('server');
  });
});

describe('a server that names its channels', () => {
  beforeEach(() => setting({ add: ids.desk }));

  it('has a private line elsewhere that names them, and no answer', async () => {
    const { text, alone } = await call(asking('what rose?'));
    expect(alone).toBe(true);
    expect(text).toContain(`<#${ids.desk}>`);
    expect(text).not.toContain('rose');
  });

  it('has answers there, and in threads of theirs that the bot has never seen', async () => {
    expect((await call(asking('what rose?', inChannel(ids.desk)))).text).toContain('what rose');
    const thread = inChannel('100000000000000099', 11, { parent_id: ids.desk });
    expect((await call(asking('and there?', thread))).text).toContain('and there');
    await setting({ reset: 'yes', add: ids.category });
    expect((await call(asking('and now?', thread))).text).toContain('and now');
  });

  it('still has its settings and the erasing everywhere', async () => {
    expect((await setting({ reset: 'yes' })).text).toContain('everywhere');
    expect((await call(slashCommand('forget-me', {}))).alone).toBe(true);
  });

  it('has no say about another server, nor about direct messages', async () => {
    const elsewhere = { guild_id: '100000000000000098' };
    expect((await call(asking('what rose?', elsewhere))).text).toContain('what rose');
    const { member, guild_id, ...rest } = asking('and here?', {
      channel_id: ids.dm,
      channel: { id: ids.dm, type: 1 },
    });
    const user = { id: ids.person, username: 'reader', discriminator: '0' };
    const direct = { ...rest, id: rest.id, token: rest.token, user };
    expect((await call(direct)).text).toContain('and here');
  });
});

describe('replies that are private by default', () => {
  const withPrivate = (value: boolean) =>
    slashCommand('ask', { text: 'what rose?', private: value });

  it('are open at first, and private when the question asks for that', async () => {
    expect((await call(asking('what rose?'))).alone).toBe(false);
    expect((await call(withPrivate(true))).alone).toBe(true);
  });

  it('are for the asker alone once that is set, but for a question that says otherwise', async () => {
    await setting({ private: 'yes' });
    expect((await call(asking('what rose?'))).alone).toBe(true);
    expect((await call(withPrivate(false))).alone).toBe(false);
  });
});

describe('a threshold', () => {
  it('withholds the answers below it, with a line instead and no button that brings them out', async () => {
    await setting({ silence: '50%' });
    // Privately, as there a button would show the reply to everybody.
    const interaction = slashCommand('ask', { text: 'unsure of this', private: true });
    const { text } = await call(interaction);
    expect(text).toContain('not sure enough');
    const edit = discord.requests.find(
      ({ method, path }) => method === 'PATCH' && path.includes(interaction.token),
    );
    expect(edit?.body).toMatchObject({ embeds: [], components: [] });
    expect((await call(asking('sure of this'))).text).toContain('sure of this');
  });
});

describe('the cooldown', () => {
  it('tells somebody who asks too fast when to go on, to them alone', async () => {
    for (let i = 0; i < 5; i++) await call(asking(`question ${i}`));
    const { text, alone } = await call(asking('question 5'));
    expect(text).toContain('4 seconds');
    expect(alone).toBe(true);
    now = new Date(now.getTime() + 4_000);
    expect((await call(asking('question 6'))).text).toContain('question 6');
  });
});

describe('a question that is kept to be offered again', () => {
  const offered = (person: string) =>
    store.questions.recent({ person, server: ids.guild, limit: 9 });

  it('is offered to others when it was answered in a channel that everybody sees', async () => {
    await call(asking('open'));
    await call(asking('hidden', inChannel(ids.desk)));
    await call(slashCommand('ask', { text: 'alone', private: true }));
    await call(asking('in a private thread', inChannel('100000000000000097', 12)));
    expect(offered(ids.other)).toEqual(['open']);
    expect(offered(ids.person)).toEqual(['in a private thread', 'alone', 'hidden', 'open']);
  });

  it('is not offered to others when the server wanted its answer withheld', async () => {
    await setting({ silence: '50' });
    await call(asking('unsure of this'));
    expect(offered(ids.other)).toEqual([]);
  });
});

describe('/forget-me', () => {
  it('erases what is kept of the caller, says how much, and leaves others alone', async () => {
    await call(asking('what rose?'));
    const mine = { person: ids.person, channel: ids.channel, limit: 5, since: new Date(0) };
    const theirs = { ...mine, person: ids.other };
    store.turns.add({ ...theirs, text: 'theirs', at: now });
    store.votes.cast({ answer: 'a', person: ids.person, helpful: true, at: now });
    expect(store.turns.last(mine)).toEqual(['what rose?']);

    const { text, alone } = await call(slashCommand('forget-me', {}));
    expect(alone).toBe(true);
    // A turn, a question to offer again, and a vote.
    expect(text).toContain('3 records');
    expect(store.turns.last(mine)).toEqual([]);
    expect(store.votes.tally('a')).toEqual({ helpful: 0, notHelpful: 0 });
    expect(store.turns.last(theirs)).toEqual(['theirs']);
    expect((await call(slashCommand('forget-me', {}))).text).toContain('nothing');
  });
});
