import { describe, expect, it } from 'vitest';
import type { WireFile } from '../../../src/fronts/discord/wire.js';
import type { Channel } from '../../../src/fronts/web/channel.js';
import { LocalDiscord } from '../../../src/fronts/web/localDiscord.js';
import { newIds } from '../../../src/fronts/web/newIds.js';
import type { WebMessage } from '../../../src/fronts/web/webMessage.js';

/** A stand-in with one channel, in which an interaction has begun. */
function begin(locale = 'en-US') {
  const discord = new LocalDiscord(newIds(), () => new Date(0));
  const sent: { token: string; id: string; locale: string }[] = [];
  discord.connect((event, payload) => {
    // READY tells of no interaction.
    if (event === 'INTERACTION_CREATE') sent.push(payload as (typeof sent)[number]); // as it is built
  });
  const channel = discord.channels.open(locale);
  if (channel === undefined) throw new Error('no room for one channel');
  const told: WebMessage[] = [];
  channel.watch(0, ({ message }) => told.push(message));
  discord.run({ name: 'ask', options: { question: 'Who?' } }, channel);
  const [interaction] = sent;
  if (interaction === undefined) throw new Error('no interaction was sent');
  const { id, token } = interaction;
  const send = (method: string, path: string, body: object, files: readonly WireFile[] = []) =>
    discord.request({ method, path, body, files });
  return {
    discord,
    channel,
    told,
    interaction,
    callback: (body: object) => send('POST', `/interactions/${id}/${token}/callback`, body),
    edit: (body: object, files?: readonly WireFile[]) =>
      send('PATCH', `/webhooks/1/${token}/messages/@original`, body, files),
    follow: (body: object) => send('POST', `/webhooks/1/${token}`, body),
  };
}

const file = (name: string): WireFile => ({ name, type: 'text/plain', bytes: new Uint8Array(3) });
const last = (channel: Channel, told: readonly WebMessage[]) =>
  channel.message(told.at(-1)?.id ?? '');

describe('the local stand-in', () => {
  it('keeps a private deferral private through the edit', () => {
    const { callback, edit, told } = begin();
    callback({ type: 5, data: { flags: 64 } });
    edit({ content: 'done' });
    expect(told).toMatchObject([
      { loading: true, private: true },
      { loading: false, private: true, content: 'done' },
    ]);
    expect(told[0]?.id).toBe(told[1]?.id);
  });

  it('lets the first follow-up of a deferral take its place, as Discord does, and no other', () => {
    const { callback, follow, told } = begin();
    callback({ type: 5 });
    follow({ content: 'first' });
    follow({ content: 'second', flags: 64 });
    const [deferred, first, second] = told;
    expect(first).toMatchObject({ id: deferred?.id, content: 'first', private: false });
    expect(second).toMatchObject({ content: 'second', private: true });
    expect(second?.id).not.toBe(first?.id);
  });

  it('changes only what an edit names, and empties what it names as null', () => {
    const { callback, edit, channel, told } = begin();
    callback({ type: 4, data: { content: 'a', embeds: [{ title: 'b' }] } });
    edit({ content: 'c' });
    expect(last(channel, told)).toMatchObject({ content: 'c', embeds: [{ title: 'b' }] });
    edit({ content: null, embeds: null });
    expect(last(channel, told)).toMatchObject({ content: '', embeds: [] });
  });

  it('keeps, describes and drops files as an edit says', () => {
    const { callback, edit, channel, told } = begin();
    callback({ type: 5 });
    edit({ attachments: [{ id: '0', description: 'A chart' }, { id: '1' }] }, [
      file('a'),
      file('b'),
    ]);
    const [a, b] = last(channel, told)?.attachments ?? [];
    expect([a, b]).toMatchObject([
      { filename: 'a', size: 3, description: 'A chart' },
      { filename: 'b' },
    ]);
    edit({ attachments: [{ id: b?.id }, { id: '0' }] }, [file('c')]);
    expect(last(channel, told)?.attachments.map(({ filename }) => filename)).toEqual(['b', 'c']);
    expect(channel.file(a?.id ?? '')).toBeUndefined();
    expect(channel.file(b?.id ?? '')).toMatchObject({ name: 'b' });
    edit({ content: 'x' });
    expect(last(channel, told)?.attachments).toHaveLength(2);
  });

  it('answers calls that it does not know, and those of interactions long gone, as Discord does', () => {
    const { discord } = begin();
    for (const path of ['/channels/1/messages', '/webhooks/1/x/messages/@original', '/users/@me']) {
      expect(discord.request({ method: 'PATCH', path, body: {}, files: [] }).status).toBe(404);
    }
  });

  it('sends a click only for a button that is there', () => {
    const { discord, channel, callback, told } = begin();
    const button = { type: 2, style: 2, label: 'Go', custom_id: 'go' };
    callback({ type: 4, data: { components: [{ type: 1, components: [button] }] } });
    const id = told[0]?.id ?? '';
    expect(discord.click(id, 'go', channel)).toBe(true);
    expect(discord.click(id, 'stop', channel)).toBe(false);
    expect(discord.click('1', 'go', channel)).toBe(false);
  });
});

describe('the channels', () => {
  it('forget the oldest message, with its files, when there are too many', () => {
    const { discord, channel, callback, edit, told } = begin();
    callback({ type: 5 });
    edit({ attachments: [{ id: '0' }] }, [file('a')]);
    const [first] = told;
    const [attached] = channel.message(first?.id ?? '')?.attachments ?? [];
    expect(channel.file(attached?.id ?? '')).toBeDefined();
    for (let index = 0; index < 200; index++) {
      channel.put({ ...(first as WebMessage), id: `more-${index}` }); // it was told above
    }
    expect(channel.message(first?.id ?? '')).toBeUndefined();
    expect(channel.file(attached?.id ?? '')).toBeUndefined();
    expect(discord.channels.find(channel.key)).toBe(channel);
  });

  it('are looked at by a few connections each, and by another once one has left', () => {
    const { channels } = new LocalDiscord(newIds(), () => new Date(0));
    const channel = channels.open('en-US');
    const watch = () => channel?.watch(0, () => undefined);
    const [stop] = Array.from({ length: 8 }, watch);
    expect(watch()).toBeUndefined();
    stop?.();
    expect(watch()).toBeDefined();
  });

  it('make room by closing those that nobody looks at, and never the others', () => {
    const { channels } = new LocalDiscord(newIds(), () => new Date(0));
    const open = () => channels.open('en-US');
    const first = open();
    const second = open();
    first?.watch(0, () => undefined);
    for (let index = 2; index < 200; index++) open();
    open()?.watch(0, () => undefined);
    expect(channels.find(first?.key ?? '')).toBe(first);
    expect(channels.find(second?.key ?? '')).toBeUndefined();
    for (let index = 0; index < 198; index++) open()?.watch(0, () => undefined);
    expect(open()).toBeUndefined();
  });
});
