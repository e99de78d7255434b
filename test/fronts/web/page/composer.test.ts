import { describe, expect, it } from 'vitest';
import { plainCall, readCommand } from '../../../../src/fronts/web/page/composer.js';
import type { WebCommand } from '../../../../src/fronts/web/webMessage.js';

const option = { type: 3, name: 'question', description: 'What to ask' };
const commands: readonly WebCommand[] = [
  {
    type: 1,
    name: 'ask',
    description: 'Ask',
    name_localizations: { vi: 'hỏi' },
    options: [option],
  },
  { type: 1, name: 'help', description: 'Help' },
];

describe('readCommand', () => {
  it.each([
    ['/ask ', 'en-US', 'ask', ''],
    ['/ask who  is it', 'en-US', 'ask', 'who  is it'],
    ['/hỏi ai', 'vi', 'ask', 'ai'],
    ['/ask ai', 'vi', 'ask', 'ai'],
  ])('opens %j for %s', (line, locale, name, rest) => {
    expect(readCommand(line, commands, locale)).toEqual({
      command: expect.objectContaining({ name }),
      rest,
    });
  });

  it.each(['/ask', '/as k', '/hỏi ai', 'ask me', ' /ask x', '/constructor x'])(
    'leaves %j alone',
    (line) => {
      expect(readCommand(line, commands, 'en-US')).toBeUndefined();
    },
  );
});

describe('plainCall', () => {
  it.each([
    ['plain words', 'Who is it?', { name: 'ask', options: { question: 'Who is it?' } }],
    ['a command without options', '/help', { name: 'help', options: {} }],
    ['a command left empty', '/ask', { name: 'ask', options: {} }],
    ['a command that is none', '/nothing', { name: 'ask', options: { question: '/nothing' } }],
  ])('makes a call of %s', (_, line, call) => {
    expect(plainCall(line, commands, 'en-US')).toEqual(call);
  });

  it('makes none of blanks', () => {
    expect(plainCall('  ', commands, 'en-US')).toBeUndefined();
  });
});
