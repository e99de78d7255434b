import { expect, it } from 'vitest';
import { commands } from '../../commands/commands.js';
import { fakeLibrary } from '../fakeLibrary.js';

it('lists every command with its options, itself too', async () => {
  const help = commands.find(({ name }) => name === 'help');
  const reply = await help?.run({ library: fakeLibrary(), prev: [] }, {});
  expect(reply?.facts.map(({ label }) => label)).toEqual([
    '/ask question',
    '/who name',
    '/sources [file]',
    '/about',
    '/help',
  ]);
});
