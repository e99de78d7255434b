import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepSwept } from '../../../src/fronts/discord/keepSwept.js';
import { openStore } from '../../../src/store/openStore.js';

const HOUR_MS = 60 * 60 * 1_000;
const asked = new Date('2026-01-31T09:00:00Z');

beforeEach(() => vi.useFakeTimers({ now: asked }));
afterEach(() => vi.useRealTimers());

it('erases what has expired at the start and every hour, until it is stopped', () => {
  const store = openStore(':memory:');
  const turns = { person: '1', channel: 'c', limit: 9, since: new Date(0) };
  const add = (text: string) => store.turns.add({ ...turns, text, at: new Date() });
  add('before the start');
  vi.advanceTimersByTime(25 * HOUR_MS);
  const stop = keepSwept({ store, clock: () => new Date(), log: () => undefined });
  expect(store.turns.last(turns)).toEqual([]);

  add('while it runs');
  vi.advanceTimersByTime(24 * HOUR_MS);
  expect(store.turns.last(turns)).toEqual(['while it runs']);
  vi.advanceTimersByTime(HOUR_MS);
  expect(store.turns.last(turns)).toEqual([]);

  add('after the stop');
  stop();
  vi.advanceTimersByTime(48 * HOUR_MS);
  expect(store.turns.last(turns)).toEqual(['after the stop']);
});

it('logs a store that fails, and goes on', () => {
  const store = openStore(':memory:');
  store.close();
  const lines: string[] = [];
  const stop = keepSwept({ store, clock: () => new Date(), log: (line) => lines.push(line) });
  vi.advanceTimersByTime(HOUR_MS);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('closed');
  stop();
});
