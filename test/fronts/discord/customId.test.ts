import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallReference } from '../../../src/fronts/discord/callReference.js';
import {
  type ButtonCall,
  readCustomId,
  writeCustomId,
} from '../../../src/fronts/discord/customId.js';
import { hostileText } from './hostileText.js';

const inline = (input: Readonly<Record<string, string>>): CallReference => ({
  kind: 'inline',
  command: 'ask',
  input,
});
const optionName = fc.stringMatching(/^[a-z]{1,8}$/);
const hash = fc.stringMatching(/^[\w-]{10}$/);
const reference: fc.Arbitrary<CallReference> = fc.oneof(
  fc.record({
    kind: fc.constant('inline' as const),
    command: optionName,
    input: fc.dictionary(optionName, hostileText, { maxKeys: 3, noNullPrototype: true }),
  }),
  fc.record({ kind: fc.constant('card' as const), id: fc.stringMatching(/^[\w-]{1,16}$/) }),
);
const paged = { opens: fc.boolean(), page: fc.nat(999_999) };
const anyCall: fc.Arbitrary<ButtonCall> = fc.oneof(
  fc.record({ action: fc.constantFrom('run' as const, 'tell' as const), call: reference }),
  fc.record({
    action: fc.constantFrom('page' as const, 'nearest' as const, 'further' as const),
    call: reference,
    ...paged,
  }),
  fc.record({ action: fc.constant('show' as const), call: reference, page: paged.page }),
  fc.record({
    action: fc.constant('context' as const),
    ...paged,
    page: fc.integer({ min: -999_999, max: 999_999 }),
    place: fc.record({ file: hash, start: fc.nat(), end: fc.nat(), check: hash }),
  }),
  fc.record({ action: fc.constant('thread' as const) }),
  fc.record({ action: fc.constant('vote' as const), answer: hash, helpful: fc.boolean() }),
);

describe('custom ids', () => {
  it.each<[string, ButtonCall]>([
    ['v2:run:ask?question=Why?', { action: 'run', call: inline({ question: 'Why?' }) }],
    [
      'v2:page:turn:2:#c4rd',
      { action: 'page', opens: false, page: 2, call: { kind: 'card', id: 'c4rd' } },
    ],
    ['v2:show:0:ask?', { action: 'show', page: 0, call: inline({}) }],
    ['v2:thread:', { action: 'thread' }],
    ['v2:vote:no:0123456789', { action: 'vote', answer: '0123456789', helpful: false }],
    [
      'v2:context:open:-3:abcdefghij:17:42:klmnopqrst',
      {
        action: 'context',
        opens: true,
        page: -3,
        place: { file: 'abcdefghij', start: 17, end: 42, check: 'klmnopqrst' },
      },
    ],
  ])('are read as they are written: %s', (id, call) => {
    expect(writeCustomId(call)).toBe(id);
    expect(readCustomId(id)).toEqual(call);
  });

  it('give back whatever was written, in at most 100 characters', () => {
    let written = 0;
    fc.assert(
      fc.property(anyCall, (call) => {
        const id = writeCustomId(call);
        if (id === undefined) return;
        written += 1;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readCustomId(id)).toEqual(call);
      }),
    );
    expect(written).toBeGreaterThan(20);
  });

  it('always hold a quote’s place, a vote and a card: only a call in full can be too long', () => {
    fc.assert(
      fc.property(anyCall, (call) => {
        if ('call' in call && call.call.kind === 'inline') return;
        expect(writeCustomId(call)).toBeDefined();
      }),
    );
  });

  it('are not made when they would be longer than 100 characters', () => {
    const write = (length: number) =>
      writeCustomId({ action: 'run', call: inline({ question: 'q'.repeat(length) }) });
    expect(write(80)).toHaveLength(100);
    expect(write(81)).toBeUndefined();
  });

  it.each([
    '',
    'v1:nearest:ask:question=x',
    'v1:run:who:name=x',
    'v3:run:ask?question=x',
    'v2:burn:ask?question=x',
    'v2:run:ask',
    'v2:run:?x=y',
    'v2:run:ask?x',
    'v2:run:#',
    'v2:run:#has spaces',
    'v2:page:open:ask?x=y',
    'v2:page:open:-1:ask?x=y',
    'v2:page:shut:1:ask?x=y',
    'v2:show:ask?x=y',
    'v2:context:open:0:abc:1:2',
    'v2:context:open:0:abc:1:-2:def',
    'v2:vote:perhaps:abc',
    'v2:vote:yes:',
    'v2:thread:x',
    'other-bot',
  ])('that are old, foreign or malformed are not read: %j', (id) => {
    expect(readCustomId(id)).toBeUndefined();
  });

  it('are read or refused, never an error, whatever they hold', () => {
    const actions = fc.constantFrom(
      'run',
      'page',
      'nearest',
      'further',
      'show',
      'context',
      'thread',
      'vote',
    );
    fc.assert(
      fc.property(actions, hostileText, (action, text) => {
        expect(() => readCustomId(`v2:${action}:${text}`)).not.toThrow();
        expect(() => readCustomId(`v2:${action}:open:0:${text}`)).not.toThrow();
      }),
    );
  });
});
