import { expect, it } from 'vitest';
import { commands } from '../../../commands/commands.js';
import { parseChatLine } from '../../../src/fronts/terminal/parseChatLine.js';
import { writeCall } from '../../../src/fronts/terminal/writeCall.js';

it('writes one option as the value', () => {
  expect(writeCall({ command: 'who', options: { name: 'Ana Ruiz' } })).toBe('who Ana Ruiz');
});

it('writes further options by name before it', () => {
  const options = { question: 'Its cost?', source: 'a b.txt', year: '2022' };
  expect(writeCall({ command: 'ask', options })).toBe(
    'ask --source "a b.txt" --year 2022 Its cost?',
  );
});

it('is read again as it was meant', () => {
  const options = { question: 'Its cost?', source: 'a b.txt', year: '2022' };
  const line = `/${writeCall({ command: 'ask', options })}`;
  expect(parseChatLine(line, commands)).toMatchObject({ kind: 'call', input: options });
});
