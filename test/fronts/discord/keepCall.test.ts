import { describe, expect, it } from 'vitest';
import { type CallReference, writeReference } from '../../../src/fronts/discord/callReference.js';
import { cooldown } from '../../../src/fronts/discord/cooldown.js';
import { writeCustomId } from '../../../src/fronts/discord/customId.js';
import { findCall } from '../../../src/fronts/discord/findCall.js';
import { keepCall } from '../../../src/fronts/discord/keepCall.js';
import { RecentIds } from '../../../src/fronts/discord/recentIds.js';
import type { Services } from '../../../src/fronts/discord/services.js';
import { openStore } from '../../../src/store/openStore.js';
import { noLibrary } from './fakes.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
const now = new Date('2026-01-31T09:00:00Z');

function services(log: (line: string) => void = () => undefined): Services {
  return {
    commands: new Map(),
    menus: new Map(),
    library: noLibrary,
    store: openStore(':memory:'),
    cooldown: cooldown(undefined),
    shown: new RecentIds(1),
    turn: async () => undefined,
    clock: () => now,
    health: () => ({ shards: [], startedAt: now, underWay: 0 }),
    log,
  };
}

const calls = {
  short: { command: 'who', input: { name: 'Quang' }, prev: [] },
  long: { command: 'ask', input: { question: 'Why? '.repeat(100) }, prev: [] },
  following: { command: 'ask', input: { question: 'And 2023?' }, prev: ['Exports in 2022?'] },
} as const;

/** The longest custom id of each kind that carries a call. */
function fitsEveryButton(call: CallReference): boolean {
  const page = 999_999;
  return [
    writeCustomId({ action: 'run', call }),
    writeCustomId({ action: 'show', page, call }),
    writeCustomId({ action: 'further', opens: true, page, call }),
  ].every((id) => id !== undefined);
}

describe('a call', () => {
  it.each(Object.entries(calls))('that is %s is found again, from any button', (_kind, call) => {
    const held = services();
    const reference = keepCall(call, '1', held);
    if (reference === undefined) throw new Error('a reference is expected');
    expect(findCall(reference, held)).toEqual(call);
    expect(fitsEveryButton(reference)).toBe(true);
  });

  it('that is short is kept in the button alone, and nowhere else', () => {
    const held = services();
    expect(keepCall(calls.short, '1', held)?.kind).toBe('inline');
    expect(held.store.forget('1')).toBe(0);
  });

  it('that is as long as a button may carry still fits every kind', () => {
    const held = services();
    for (let length = 40; length < 80; length += 1) {
      const input = { question: 'q'.repeat(length) };
      const reference = keepCall({ command: 'ask', input, prev: [] }, '1', held);
      expect(reference && fitsEveryButton(reference)).toBe(true);
    }
  });

  it('that is longer is forgotten with its person, and after its time', () => {
    const held = services();
    const mine = keepCall(calls.long, '1', held);
    const theirs = keepCall(calls.following, '2', held);
    if (mine === undefined || theirs === undefined) throw new Error('references are expected');
    held.store.forget('1');
    expect(findCall(mine, held)).toBeUndefined();
    expect(findCall(theirs, held)).toEqual(calls.following);
    held.store.sweep(new Date(now.getTime() + 91 * DAY_MS));
    expect(findCall(theirs, held)).toBeUndefined();
  });

  it('that the store can’t keep leaves no button, and the log says why', () => {
    const lines: string[] = [];
    const held = services((line) => lines.push(line));
    held.store.close();
    expect(keepCall(calls.long, '1', held)).toBeUndefined();
    expect(lines.join()).toContain('could not be kept');
    const short = keepCall(calls.short, '1', held);
    expect(short && writeReference(short)).toBe('who?name=Quang');
  });
});
