import { expect, it } from 'vitest';
import { commands } from '../../commands/commands.js';
import { usage } from '../../commands/usage.js';
import { en } from '../../src/reply/messages/en.js';
import { vi } from '../../src/reply/messages/vi.js';
import { fakeContext } from '../fakeContext.js';

const help = commands.find(({ name }) => name === 'help');

it('lists every command with its options, itself too', async () => {
  const reply = await help?.run(fakeContext(), {});
  expect(reply?.facts.map(({ label }) => label)).toEqual(
    commands.map((command) => usage(command, en)),
  );
  expect(reply?.facts.map(({ label }) => label)).toEqual(
    expect.arrayContaining([
      '/ask question [year] [source] [from] [to] [private]',
      '/who name [show]',
      '/what [name] [show]',
      '/verify receipt',
      '/help',
    ]),
  );
});

it('lists them in Vietnamese under the names that a person sees there', async () => {
  const reply = await help?.run(fakeContext({ messages: vi }), {});
  expect(reply?.facts[0]).toEqual({
    label: '/hỏi câu-hỏi [năm] [nguồn] [từ-ngày] [đến-ngày] [riêng-tư]',
    value: 'Hỏi các bài viết: trích nguyên văn kèm tên tệp, hoặc nói rõ là không có',
  });
});
