import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../../commands/command.js';
import { type DiscordBot, startDiscord } from '../../../src/fronts/discord/startDiscord.js';
import { reply } from '../../../src/reply/reply.js';
import type { SentRequest } from './apiSpec.js';
import { answer, fakeCommand, noLibrary, quote } from './fakes.js';
import { click, type SentInteraction, slashCommand, typing } from './interactions.js';
import { openStandIn, type StandIn, type StandInResponse } from './standIn.js';
import { readBlockQuote } from './unescapeText.js';

const EPHEMERAL = 64;

/** The reply of /slow comes when it is released; `begun` settles once that can be done. */
let slowRun = deferred();
let begun = deferred();

function deferred() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

const commands: readonly Command[] = [
  fakeCommand('ask', answer),
  fakeCommand('refuse', () =>
    reply({ tone: 'refusal', summary: 'Not for 2021.', nearest: [quote('In 2022 it rose.')] }),
  ),
  fakeCommand('fail', () => Promise.reject(new Error('secret path /etc/shadow'))),
  fakeCommand('slow', async (text) => {
    begun.resolve();
    await slowRun.promise;
    return answer(text);
  }),
  fakeCommand('complete', answer, () => [
    'one',
    'one',
    '',
    'x'.repeat(101),
    ...'abcdefghijklmnopqrstuvwxyz',
  ]),
  fakeCommand('stumble', answer, () => {
    throw new Error('no completions');
  }),
];

let discord: StandIn;
let bot: DiscordBot;
let lines: string[];
let respond: (request: SentRequest) => StandInResponse | undefined;

beforeEach(async () => {
  lines = [];
  slowRun = deferred();
  begun = deferred();
  respond = () => undefined;
  discord = await openStandIn({ respond: (request) => respond(request) });
  const { apiUrl, token } = discord;
  bot = await startDiscord({
    apiUrl,
    token,
    commands,
    library: noLibrary,
    log: (line) => lines.push(line),
  });
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
  expect(discord.faults).toEqual([]);
});

function send(interaction: SentInteraction) {
  discord.dispatch('INTERACTION_CREATE', interaction);
  const callback = ({ path }: SentRequest) =>
    path === `/interactions/${interaction.id}/${interaction.token}/callback`;
  const edit = ({ method, path }: SentRequest) =>
    method === 'PATCH' && path.includes(`/${interaction.token}/`);
  return {
    callback: async () => (await discord.sent(callback)).body,
    edit: async () => (await discord.sent(edit)).body,
    edits: () => discord.requests.filter(edit),
    editWith: (name: string) => discord.sent((request) => edit(request) && request.files.has(name)),
  };
}

describe('a slash command', () => {
  it('is deferred first and then edited into a quoted answer', async () => {
    const asked = send(slashCommand('ask', { text: 'It rose to *200*' }));
    const edit = await asked.edit();
    expect(await asked.callback()).toMatchObject({ type: 5 });
    const [first, second] = discord.requests.slice(-2);
    expect([first?.method, second?.method]).toEqual(['POST', 'PATCH']);
    const { embeds } = edit as { embeds: { description: string }[] }; // its shape was checked on arrival
    expect(readBlockQuote(embeds[0]?.description ?? '')).toEqual({
      text: 'It rose to *200*',
      bold: '*200*',
    });
  });

  it('answers two people at once', async () => {
    const one = send(slashCommand('ask', { text: 'the one' }));
    const two = send(slashCommand('ask', { text: 'the other' }));
    expect(await one.edit()).toMatchObject({ content: '**Answer\\:** the one' });
    expect(await two.edit()).toMatchObject({ content: '**Answer\\:** the other' });
  });

  it('refuses an option that is too long in a line', async () => {
    const asked = send(slashCommand('ask', { text: 'x'.repeat(201) }));
    expect(await asked.edit()).toMatchObject({ content: expect.stringContaining('200') });
  });

  it('that fails tells the person a reference and the log the cause under it', async () => {
    const { content } = (await send(slashCommand('fail', { text: 'x' })).edit()) as {
      content: string;
    }; // its shape was checked on arrival
    expect(content).not.toContain('secret');
    const reference = /[0-9a-f]{8}/.exec(content)?.[0] ?? 'none';
    expect(lines.find((line) => line.includes(reference))).toContain('secret path');
  });

  it('that no longer exists is told so, to the asker alone', async () => {
    const asked = send(slashCommand('constructor', {}));
    expect(await asked.callback()).toMatchObject({ type: 4, data: { flags: EPHEMERAL } });
  });

  it('is answered although a slow acknowledgement was sent twice', async () => {
    respond = ({ path }) =>
      path.endsWith('/callback')
        ? { status: 400, body: { message: 'Already acknowledged', code: 40_060 } }
        : undefined;
    expect(await send(slashCommand('ask', { text: 'still here' })).edit()).toMatchObject({
      content: '**Answer\\:** still here',
    });
  });

  it('that came too late for Discord is logged and left', async () => {
    respond = ({ path }) =>
      path.endsWith('/callback')
        ? { status: 404, body: { message: 'Unknown', code: 10_062 } }
        : undefined;
    const late = send(slashCommand('ask', { text: 'late' }));
    await late.callback();
    respond = () => undefined;
    await send(slashCommand('ask', { text: 'in time' })).edit();
    expect(late.edits()).toEqual([]);
    expect(lines.join('\n')).toContain('could not be acknowledged');
  });

  it('whose reply Discord calls malformed goes out as a file', async () => {
    respond = ({ method, files }) =>
      method === 'PATCH' && files.size === 0
        ? { status: 400, body: { message: 'Invalid Form Body', code: 50_035 } }
        : undefined;
    const sent = await send(slashCommand('ask', { text: 'It rose' })).editWith('reply.txt');
    expect(sent.files.get('reply.txt')).toContain('It rose');
    expect(lines.join('\n')).toContain('goes out as a file');
  });
});

describe('a click', () => {
  it('on the button of a refusal shows the nearest passages to that person alone', async () => {
    const refused = (await send(slashCommand('refuse', { text: 'Exports in 2021?' })).edit()) as {
      embeds: unknown[];
      components: { components: { custom_id: string }[] }[];
    }; // its shape was checked on arrival
    expect(refused.embeds).toEqual([]);
    const clicked = send(click(refused.components[0]?.components[0]?.custom_id ?? ''));
    expect(await clicked.edit()).toMatchObject({
      content: expect.stringContaining('not an answer'),
      embeds: [{ description: '> In 2022 it rose.' }],
    });
    expect(await clicked.callback()).toMatchObject({ type: 5, data: { flags: EPHEMERAL } });
  });

  it('on a choice runs its command for everybody who could see the choice', async () => {
    const open = send(click('v2:run:ask?text=It rose'));
    expect(await open.edit()).toMatchObject({ content: '**Answer\\:** It rose' });
    expect(await open.callback()).toMatchObject({ type: 5, data: { flags: 0 } });
    const hidden = send(click('v2:run:ask?text=It rose', EPHEMERAL));
    await hidden.edit();
    expect(await hidden.callback()).toMatchObject({ type: 5, data: { flags: EPHEMERAL } });
  });

  it.each([
    'v1:nearest:ask:text=x',
    'v2:run:gone?text=x',
    'v2:run:ask?renamed=x',
    'v2:run:#',
    'v2:page:open:one:ask?text=x',
    'v2:context:open:0:x',
    'v2:vote:maybe:abc',
    'v3:run:ask?text=x',
    'somebody-elses',
  ])('on a button that is old or foreign gets a clear private answer: %s', async (customId) => {
    expect(await send(click(customId)).callback()).toMatchObject({
      type: 4,
      data: { flags: EPHEMERAL, content: expect.stringContaining('ask again') },
    });
  });
});

describe('completions', () => {
  it('are at most 25, each once, none too long', async () => {
    const body = await send(typing('complete', 'text', 'a')).callback();
    const { data } = body as { data: { choices: { name: string; value: string }[] } }; // its shape was checked on arrival
    expect(data.choices).toHaveLength(25);
    expect(data.choices.slice(0, 2)).toEqual([
      { name: 'one', value: 'one' },
      { name: 'a', value: 'a' },
    ]);
  });

  it.each(['ask', 'stumble', 'gone'])('are none rather than an error: /%s', async (name) => {
    expect(await send(typing(name, 'text', 'a')).callback()).toEqual({
      type: 8,
      data: { choices: [] },
    });
  });
});

describe('stop', () => {
  it('waits for the question under way and takes no other', async () => {
    const slow = send(slashCommand('slow', { text: 'worth it' }));
    await begun.promise;
    const stopped = bot.stop();
    const late = slashCommand('ask', { text: 'too late' });
    send(late);
    expect(slow.edits()).toEqual([]);
    slowRun.resolve();
    expect(await stopped).toBe(0);
    expect(slow.edits().map(({ body }) => body)).toMatchObject([
      { content: '**Answer\\:** worth it' },
    ]);
    expect(discord.requests.some(({ path }) => path.includes(late.id))).toBe(false);
  });

  it('leaves a question unfinished when the deadline comes first', async () => {
    send(slashCommand('slow', { text: 'too slow' }));
    await begun.promise;
    const deadline = new AbortController();
    const stopped = bot.stop(deadline.signal);
    deadline.abort();
    expect(await stopped).toBe(1);
    slowRun.resolve();
  });
});
