import { afterEach, beforeEach, expect, it } from 'vitest';
import { gaps } from '../../commands/gaps.js';
import { en } from '../../src/reply/messages/en.js';
import { openStore } from '../../src/store/openStore.js';
import type { Store } from '../../src/store/store.js';
import { fakeContext } from '../fakeContext.js';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

it("shows a server's managers what is asked there, and nothing from elsewhere", async () => {
  const at = new Date('2026-01-31T09:00:00Z');
  const add = (text: string, server: string | undefined) =>
    store.gaps.add({
      ...{ key: text, text, person: '1', server, shared: true, nearest: undefined, at },
    });
  add('here', 's');
  add('there', 't');
  add('between us', undefined);
  const asker = { person: '9', server: 's', channel: 'c' };
  const { facts } = await gaps.run(fakeContext({ store, asker }));
  expect(facts.map(({ label }) => label)).toEqual(['here']);
});

it('is for servers only', async () => {
  const asker = { person: '9', server: undefined, channel: 'c' };
  for (const context of [fakeContext(), fakeContext({ store, asker })]) {
    expect(await gaps.run(context)).toMatchObject({
      tone: 'problem',
      summary: en.gaps.onlyInServer,
    });
  }
});
