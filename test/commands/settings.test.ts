import { describe, expect, it } from 'vitest';
import { CHANNEL_LIMIT } from '../../commands/changeSettings.js';
import { forgetMe } from '../../commands/forgetMe.js';
import { settings } from '../../commands/settings.js';
import { vi } from '../../src/reply/messages/vi.js';
import { openStore } from '../../src/store/openStore.js';
import { fakeContext } from '../fakeContext.js';

const asker = { person: '1', server: 's', channel: 'c' };

describe('/settings', () => {
  it('is for those who manage the server, and only in one', () => {
    expect(settings).toMatchObject({ audience: 'managers', placed: 'server', private: true });
  });

  it.each([
    ['in a terminal', fakeContext()],
    [
      'in a direct message',
      fakeContext({ store: openStore(':memory:'), asker: { ...asker, server: undefined } }),
    ],
  ])('has nothing to set %s', async (_where, context) => {
    expect(await settings.run(context, { private: 'yes' })).toMatchObject({ tone: 'problem' });
  });

  it('shows each setting in the language of the caller', async () => {
    const store = openStore(':memory:');
    store.settings.set('s', { channels: ['9'], private: true, silence: 0.07 });
    const { facts } = await settings.run(fakeContext({ store, asker, messages: vi }), {});
    expect(facts).toEqual([
      { label: vi.settings.channels, value: '', channels: ['9'] },
      { label: vi.settings.replies, value: vi.settings.repliesPrivate },
      { label: vi.settings.silence, value: vi.settings.silenceBelow(7) },
    ]);
  });

  it('says how many channels there may be', async () => {
    const store = openStore(':memory:');
    const add = Array.from({ length: CHANNEL_LIMIT + 1 }, (_, i) => `${10n ** 17n + BigInt(i)}`);
    const { summary } = await settings.run(fakeContext({ store, asker }), { add: add.join(' ') });
    expect(summary).toContain(String(CHANNEL_LIMIT));
    expect(store.settings.of('s').channels).toEqual([]);
  });
});

describe('/forget-me', () => {
  it('has nothing to erase in a terminal', async () => {
    expect((await forgetMe.run(fakeContext())).summary).toContain('nothing to erase');
  });

  it('counts what it erased', async () => {
    const store = openStore(':memory:');
    store.turns.add({ person: '1', channel: 'c', text: 'what rose?', at: new Date(0) });
    const context = fakeContext({ store, asker });
    expect((await forgetMe.run(context)).summary).toContain('1 record.');
    expect((await forgetMe.run(context)).summary).toContain('nothing');
  });
});
