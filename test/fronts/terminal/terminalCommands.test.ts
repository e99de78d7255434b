import { expect, it } from 'vitest';
import { commands } from '../../../commands/commands.js';
import { terminalCommands } from '../../../src/fronts/terminal/terminalCommands.js';
import { fakeContext } from '../../fakeContext.js';

const kept = terminalCommands(commands);

it('leaves out what belongs to a server, and options that need onlookers', () => {
  expect(commands.map(({ name }) => name)).toContain('settings');
  expect(kept.map(({ name }) => name)).not.toContain('settings');
  expect(kept[0]?.options.map(({ name }) => name)).toEqual([
    'question',
    'year',
    'source',
    'from',
    'to',
  ]);
});

it('helps with what is left only', async () => {
  const reply = await kept.find(({ name }) => name === 'help')?.run(fakeContext(), {});
  const labels = reply?.facts.map(({ label }) => label);
  expect(labels).toContain('/ask [--year N] [--source TEXT] [--from TEXT] [--to TEXT] question');
  expect(labels?.join()).not.toContain('/settings');
});
