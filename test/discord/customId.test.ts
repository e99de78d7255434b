import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCustomId, writeCustomId } from '../../src/discord/customId.js';
import { hostileText } from './hostileText.js';

const optionName = fc.stringMatching(/^[a-z]{1,8}$/);

describe('custom ids', () => {
  it('carry a call in plain words', () => {
    const input = { name: 'Tran Luu Quang' };
    expect(writeCustomId({ action: 'run', command: 'who', input })).toBe(
      'v1:run:who:name=Tran Luu Quang',
    );
  });

  it('give back the call that was written, whatever its values hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('run' as const, 'nearest' as const),
        optionName,
        fc.dictionary(optionName, hostileText, { maxKeys: 3, noNullPrototype: true }),
        (action, command, input) => {
          const id = writeCustomId({ action, command, input });
          if (id === undefined) return;
          expect(id.length).toBeLessThanOrEqual(100);
          expect(readCustomId(id)).toEqual({ action, command, input });
        },
      ),
    );
  });

  it('are not made when they would be longer than 100 characters', () => {
    const write = (length: number) =>
      writeCustomId({ action: 'nearest', command: 'ask', input: { question: 'q'.repeat(length) } });
    expect(write(76)).toHaveLength(100);
    expect(write(77)).toBeUndefined();
  });

  it.each([
    '',
    'v0:run:ask:question=x',
    'v1:burn:ask:question=x',
    'v1:run:ask',
    'v1:run::x=y',
    'v1:run:ask:x',
    'other-bot',
  ])('that are old or foreign are not read: %j', (id) => {
    expect(readCustomId(id)).toBeUndefined();
  });

  it('are read or refused, never an error, whatever they hold', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(() => readCustomId(`v1:run:${text}`)).not.toThrow();
      }),
    );
  });
});
