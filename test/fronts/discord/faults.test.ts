import { EventEmitter, once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../../commands/command.js';
import { type DiscordBot, startDiscord } from '../../../src/fronts/discord/startDiscord.js';
import type { SentRequest } from './apiSpec.js';
import { answer, fakeCommand, noLibrary } from './fakes.js';
import { click, type SentInteraction, slashCommand } from './interactions.js';
import { openStandIn, type StandIn, type StandInResponse } from './standIn.js';

const commands: readonly Command[] = [fakeCommand('ask', answer)];

let discord: StandIn;
let bot: DiscordBot;
let lines: string[];
let logged: EventEmitter;
let respond: (request: SentRequest) => StandInResponse | Promise<StandInResponse> | undefined;

beforeEach(async () => {
  lines = [];
  logged = new EventEmitter();
  respond = () => undefined;
  discord = await openStandIn({ respond: (request) => respond(request) });
  const { apiUrl, token } = discord;
  const log = (line: string) => {
    lines.push(line);
    logged.emit('line');
  };
  bot = await startDiscord({ apiUrl, token, commands, library: noLibrary, log });
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
  expect(discord.faults).toEqual([]);
});

const isEditOf =
  ({ token }: SentInteraction) =>
  ({ method, path }: SentRequest) =>
    method === 'PATCH' && path.includes(`/${token}/`);

const isCallbackOf =
  ({ id }: SentInteraction) =>
  ({ path }: SentRequest) =>
    path.startsWith(`/interactions/${id}/`);

function ask(text: string): SentInteraction {
  const asked = slashCommand('ask', { text });
  discord.dispatch('INTERACTION_CREATE', asked);
  return asked;
}

/** Settles once the bot has edited the answer in; fails when it says something else. */
async function answered(asked: SentInteraction, text: string): Promise<void> {
  const { body } = await discord.sent(isEditOf(asked));
  expect(JSON.stringify(body)).toContain(text);
}

/** Settles once the log holds `part`. */
async function inLog(part: string): Promise<void> {
  while (!lines.some((line) => line.includes(part))) await once(logged, 'line');
}

const drops: readonly (readonly [string, () => void])[] = [
  ['that is cut without a word', () => discord.drop()],
  ['that is closed with 4000', () => discord.hangUp(4000)],
  ['that is asked to reconnect (op 7)', () => discord.askToReconnect()],
  ['whose session is called invalid but resumable (op 9)', () => discord.invalidate(true)],
];

describe('a connection', () => {
  it.each(drops)(
    '%s resumes and answers what came meanwhile',
    async (_what, drop) => {
      drop();
      // Nothing waits for the client here: the question is asked while it is away.
      const asked = ask('asked while away');
      await discord.until('resumed', 1);
      await answered(asked, 'asked while away');
      expect(discord.identified).toHaveLength(1);
      expect(discord.resumed[0]?.sequence).toBeGreaterThan(1);
    },
    20_000,
  );

  it('answers each question once, however often it resumes', async () => {
    const first = ask('before');
    await answered(first, 'before');
    for (const count of [1, 2, 3]) {
      discord.drop();
      await discord.until('resumed', count);
    }
    const last = ask('after');
    await answered(last, 'after');
    for (const asked of [first, last]) {
      expect(discord.requests.filter(isCallbackOf(asked))).toHaveLength(1);
      expect(discord.requests.filter(isEditOf(asked))).toHaveLength(1);
    }
  });

  it('whose session is gone (op 9) logs in anew and answers on', async () => {
    discord.invalidate(false);
    await discord.until('identified', 2);
    await answered(ask('in a new session'), 'in a new session');
  }, 20_000);

  it('that is refused for a while comes back', async () => {
    discord.refuseNext(2);
    discord.drop();
    await discord.until('refused', 2);
    await discord.until('identified', 2);
    await inLog('Back on Discord');
    await answered(ask('back again'), 'back again');
  }, 20_000);
});

describe('an edit', () => {
  it('that Discord holds back (429) goes out after the wait', async () => {
    let held = 0;
    respond = ({ method }) =>
      method === 'PATCH' && held++ === 0
        ? {
            status: 429,
            headers: { 'retry-after': '0.01', 'x-ratelimit-scope': 'user' },
            body: { message: 'You are being rate limited.', retry_after: 0.01, global: false },
          }
        : undefined;
    const asked = ask('held back');
    await discord.sent((request) => isEditOf(asked)(request) && held > 1);
    expect(discord.requests.filter(isEditOf(asked))).toHaveLength(2);
    expect(lines.join('\n')).not.toContain('failed');
  });

  it.each([500, 502, 503])('that meets a %i is sent again', async (status) => {
    let failed = 0;
    respond = ({ method }) => (method === 'PATCH' && failed++ === 0 ? { status } : undefined);
    const asked = ask('sent again');
    await discord.sent((request) => isEditOf(asked)(request) && failed > 1);
    expect(discord.requests.filter(isEditOf(asked))).toHaveLength(2);
    expect(lines.join('\n')).not.toContain('failed');
  });

  it('that Discord never takes is given up, and the log says so under a reference', async () => {
    respond = ({ method }) => (method === 'PATCH' ? { status: 500 } : undefined);
    const asked = ask('never taken');
    await discord.sent(isEditOf(asked));
    await inLog('could not be told');
    expect(lines.join('\n')).toMatch(/failed/);
  }, 20_000);
});

describe('an acknowledgement', () => {
  it('that is slow, so that its second sending meets 40060, still leads to the answer', async () => {
    let acknowledged = 0;
    respond = async ({ path }) => {
      if (!path.endsWith('/callback')) return { status: 200, body: { id: '1', channel_id: '1' } };
      // The first arrives, but its reply does not; the client sends it again.
      return acknowledged++ === 0
        ? { status: 502 }
        : { status: 400, body: { message: 'Already acknowledged.', code: 40_060 } };
    };
    await answered(ask('still here'), 'still here');
    expect(acknowledged).toBe(2);
  });

  it('of an interaction from before a restart (10062) is logged, and the next one answered', async () => {
    const old = slashCommand('ask', { text: 'long ago' });
    respond = (request) =>
      isCallbackOf(old)(request)
        ? { status: 404, body: { message: 'Unknown interaction', code: 10_062 } }
        : undefined;
    discord.dispatch('INTERACTION_CREATE', old);
    await discord.sent(isCallbackOf(old));
    await answered(ask('now'), 'now');
    expect(discord.requests.filter(isEditOf(old))).toEqual([]);
    expect(lines.join('\n')).toContain('could not be acknowledged');
  });
});

describe('a stop during an outage', () => {
  it('ends by its deadline although the client is still trying to come back', async () => {
    await discord.refuse();
    await inLog('Lost the connection');
    const deadline = new AbortController();
    const stopped = bot.stop(deadline.signal);
    deadline.abort();
    expect(await stopped).toBe(0);
  });

  it('leaves a question unfinished rather than wait past the deadline', async () => {
    respond = ({ method }) => (method === 'PATCH' ? new Promise(() => undefined) : undefined);
    const asked = ask('never taken');
    await discord.sent(isEditOf(asked));
    await discord.refuse();
    const deadline = new AbortController();
    const stopped = bot.stop(deadline.signal);
    deadline.abort();
    expect(await stopped).toBe(1);
  });
});

describe('many at once', () => {
  it('two clicks on one button get a reply each', async () => {
    const clicks = [click('v2:run:ask?text=It rose'), click('v2:run:ask?text=It rose')];
    for (const one of clicks) discord.dispatch('INTERACTION_CREATE', one);
    for (const one of clicks) await answered(one, 'It rose');
  });

  it('answers 200 questions that come at once, each once and each with its own answer', async () => {
    const asked = Array.from({ length: 200 }, (_, number) => ask(`question number ${number}.`));
    for (const [number, one] of asked.entries()) await answered(one, `number ${number}.`);
    expect(discord.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(200);
    expect(lines.filter((line) => /fail|fault/i.test(line))).toEqual([]);
    expect(await bot.stop()).toBe(0);
  });
});
