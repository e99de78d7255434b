import { expect, it } from 'vitest';
import { ask } from '../../commands/ask.js';
import { runCommand } from '../../commands/runCommand.js';
import { sources } from '../../commands/sources.js';
import { fakeContext } from '../fakeContext.js';
import { fakeLibrary } from '../fakeLibrary.js';

it.each([
  ['left out', {}],
  ['blank', { question: ' \u00a0 ' }],
])('says what is needed when a required option is %s, and asks nothing', async (_, input) => {
  const library = fakeLibrary();
  const reply = await runCommand(ask, fakeContext({ library }), input);
  expect(reply).toMatchObject({ tone: 'problem', summary: 'It needs a question: /ask question' });
  expect(library.asked).toEqual([]);
});

it('refuses an option longer than allowed and takes one that just fits', async () => {
  const library = fakeLibrary();
  const tooLong = await runCommand(ask, fakeContext({ library }), { question: 'x'.repeat(501) });
  expect(tooLong.summary).toContain('at most 500');
  await runCommand(ask, fakeContext({ library }), { question: 'x'.repeat(500) });
  expect(library.asked.map(({ question }) => question.length)).toEqual([500]);
});

it('runs a command whose optional option is left out', async () => {
  expect((await runCommand(sources, fakeContext(), {})).tone).toBe('notice');
});
