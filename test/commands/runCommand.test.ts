import { expect, it } from 'vitest';
import { ask } from '../../commands/ask.js';
import { runCommand } from '../../commands/runCommand.js';
import { sources } from '../../commands/sources.js';
import { vi } from '../../src/reply/messages/vi.js';
import { fakeContext } from '../fakeContext.js';
import { fakeLibrary } from '../fakeLibrary.js';

it.each([
  ['left out', {}],
  ['blank', { question: ' \u00a0 ' }],
])('says what is needed when a required option is %s, and asks nothing', async (_, input) => {
  const library = fakeLibrary();
  const reply = await runCommand(ask, fakeContext({ library }), input);
  expect(reply).toMatchObject({
    tone: 'problem',
    summary: 'It needs a question: /ask question [year] [source] [from] [to] [private]',
  });
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

it.each(['22', '999', '3000', '20222', '2022.5', '-2022', 'MMXX', ' 2022'])(
  'does not ask about the year %j, and says what a year is',
  async (year) => {
    const library = fakeLibrary();
    const reply = await runCommand(ask, fakeContext({ library }), { question: 'x', year });
    expect(reply.tone).toBe('problem');
    expect(library.asked).toEqual([]);
    if (year.length <= 4) expect(reply.summary).toContain('from 1000 to 2999');
  },
);

it.each(['1000', '2999'])('takes the year %s', async (year) => {
  const library = fakeLibrary();
  await runCommand(ask, fakeContext({ library }), { question: 'x', year });
  expect(library.asked).toHaveLength(1);
});

it('takes yes and no where they are asked for, and nothing else', async () => {
  const tone = async (value: string) =>
    (await runCommand(ask, fakeContext(), { question: 'x', private: value })).tone;
  expect([await tone('yes'), await tone('no'), await tone('si')]).toEqual([
    'refusal',
    'refusal',
    'problem',
  ]);
});

it('says in Vietnamese what is needed, under the names of that language', async () => {
  const reply = await runCommand(ask, fakeContext({ messages: vi }), {});
  expect(reply.summary).toBe(
    'Còn thiếu câu-hỏi: /hỏi câu-hỏi [năm] [nguồn] [từ-ngày] [đến-ngày] [riêng-tư]',
  );
});
