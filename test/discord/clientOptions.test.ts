import { Client, IntentsBitField, type User } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { clientOptions } from '../../src/discord/clientOptions.js';

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

  it('goes to another address only when there is one', () => {
    expect(clientOptions('http://127.0.0.1:1/api').rest?.api).toBe('http://127.0.0.1:1/api');
    expect(clientOptions(undefined).rest).not.toHaveProperty('api');
  });
});
