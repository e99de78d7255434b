import { describe, expect, it } from 'vitest';
import { readCall } from '../../../src/fronts/web/readCall.js';
import type { WebCommand } from '../../../src/fronts/web/webMessage.js';

const commands: readonly WebCommand[] = [
  {
    type: 1,
    name: 'ask',
    description: 'Ask',
    options: [
      { type: 3, name: 'question', description: 'What', required: true, max_length: 10 },
      { type: 4, name: 'year', description: 'When', min_value: 1000, max_value: 2999 },
      { type: 5, name: 'private', description: 'Alone' },
      { type: 9, name: 'odd', description: 'Unknown' },
    ],
  },
];

describe('readCall', () => {
  it('takes what the command takes, and nothing that was left out', () => {
    const options = { question: 'Who?', year: 2022, private: false };
    expect(readCall({ name: 'ask', options, more: 1 }, commands)).toEqual({
      outcome: 'call',
      call: { name: 'ask', options },
    });
    expect(readCall({ name: 'ask', options: { question: 'Who?' } }, commands)).toEqual({
      outcome: 'call',
      call: { name: 'ask', options: { question: 'Who?' } },
    });
  });

  it.each([
    ['nothing', undefined, 'no such command'],
    ['a list', [], 'no such command'],
    ['an unknown command', { name: 'who' }, 'no such command'],
    ['a list of options', { name: 'ask', options: [] }, 'no object'],
    ['no options', { name: 'ask' }, 'question is missing'],
    ['an empty text', { name: 'ask', options: { question: '' } }, 'has to be a text'],
    ['a number for a text', { name: 'ask', options: { question: 1 } }, 'has to be a text'],
    ['a long text', { name: 'ask', options: { question: 'a'.repeat(11) } }, 'longer than 10'],
    ['an option too many', { name: 'ask', options: { question: 'a', b: 1 } }, 'no option "b"'],
    [
      'an inherited option',
      { name: 'ask', options: JSON.parse('{"question":"a","__proto__":1}') },
      'no option "__proto__"',
    ],
    ['half a year', { name: 'ask', options: { question: 'a', year: 2022.5 } }, 'whole number'],
    ['an early year', { name: 'ask', options: { question: 'a', year: 999 } }, 'less than 1000'],
    ['a late year', { name: 'ask', options: { question: 'a', year: 3000 } }, 'more than 2999'],
    [
      'a word for a switch',
      { name: 'ask', options: { question: 'a', private: 'no' } },
      'yes or no',
    ],
    ['an unknown kind', { name: 'ask', options: { question: 'a', odd: 1 } }, 'does not know'],
  ])('turns down %s', (_, body, message) => {
    expect(readCall(body, commands)).toEqual({
      outcome: 'fault',
      message: expect.stringContaining(message),
    });
  });
});
