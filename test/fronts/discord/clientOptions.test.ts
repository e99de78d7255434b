import { Client, IntentsBitField, type ResponseLike, Routes, type User } from 'discord.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientOptions } from '../../../src/fronts/discord/clientOptions.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('clientOptions', () => {
  it('asks for no privileged intent unless it is told to, and mentions nobody', () => {
    const { intents, allowedMentions } = clientOptions(undefined);
    const usual = ['Guilds', 'GuildMessages', 'DirectMessages'];
    expect(new IntentsBitField(intents).toArray()).toEqual(usual);
    const all = clientOptions(undefined, true).intents;
    expect(new IntentsBitField(all).toArray()).toEqual([...usual, 'MessageContent']);
    expect(allowedMentions).toEqual({ parse: [], repliedUser: false });
  });

  it('keeps nobody but itself, so that memory does not grow with the people who ask', () => {
    const client = new Client(clientOptions(undefined));
    const user = (id: string) => ({ id, client: { user: { id: 'self' } } }) as unknown as User; // all that a cache reads
    client.users.cache.set('1', user('1'));
    client.users.cache.set('self', user('self'));
    expect([...client.users.cache.keys()]).toEqual(['self']);
  });

  it('forgets within a minute what each interaction leaves behind', async () => {
    vi.useFakeTimers();
    const options = clientOptions(undefined);
    const makeRequest = async () => new Response(null, { status: 204 }) as unknown as ResponseLike; // all that REST reads
    const { rest } = new Client({ ...options, rest: { ...options.rest, makeRequest } });
    for (const token of ['one', 'other']) {
      await rest.patch(Routes.webhookMessage('100000000000000001', token), {
        auth: false,
        body: {},
      });
    }
    expect(rest.handlers.size).toBe(2);
    vi.advanceTimersByTime(60_000);
    expect(rest.handlers.size).toBe(0);
  });

  it('goes to another address only when there is one', () => {
    expect(clientOptions('http://127.0.0.1:1/api').rest?.api).toBe('http://127.0.0.1:1/api');
    expect(clientOptions(undefined).rest).not.toHaveProperty('api');
  });
});
