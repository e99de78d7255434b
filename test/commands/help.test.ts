import { expect, it } from 'vitest';
import { commands } from '../../commands/commands.js';
import { fakeContext } from '../fakeContext.js';

it('lists every command with its options, itself too', async () => {
  const help = commands.find(({ name }) => name === 'help');
  const reply = await help?.run(fakeContext(), {});
  expect(reply?.facts.map(({ label }) => label)).toEqual([
    '/ask question',
    '/who name',
    '/sources [file]',
    '/about',
    '/help',
  ]);
});
