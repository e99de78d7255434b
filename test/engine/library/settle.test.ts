import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSettling, type Settling } from '../../../src/engine/library/settle.js';

const SETTLE_MS = 100;

let stamps: Map<string, string>;
let told: (readonly string[] | undefined)[];
let settling: Settling;
beforeEach(() => {
  vi.useFakeTimers();
  stamps = new Map();
  told = [];
  settling = openSettling({
    settleMs: SETTLE_MS,
    stampOf: async (path) => stamps.get(path),
    settled: (paths) => told.push(paths),
  });
});
afterEach(() => {
  settling.close();
  vi.useRealTimers();
});

describe('openSettling', () => {
  it('tells of a file when it has stayed as it is for long enough, and once', async () => {
    stamps.set('a', '1');
    settling.touch('a');
    await vi.advanceTimersByTimeAsync(SETTLE_MS);
    expect([told, settling.waitsFor('a')]).toEqual([[], true]);
    await vi.advanceTimersByTimeAsync(SETTLE_MS);
    expect([told, settling.waitsFor('a')]).toEqual([[['a']], false]);
    await vi.advanceTimersByTimeAsync(10 * SETTLE_MS);
    expect(told).toHaveLength(1);
  });

  it('waits for a file that grows, without holding up another one', async () => {
    stamps.set('still', '1');
    settling.touch('still');
    settling.touch('growing');
    for (let size = 0; size < 40; size++) {
      stamps.set('growing', String(size));
      await vi.advanceTimersByTimeAsync(SETTLE_MS / 4);
    }
    expect(told).toEqual([['still']]);
    await vi.advanceTimersByTimeAsync(2 * SETTLE_MS);
    expect(told).toEqual([['still'], ['growing']]);
  });

  it('waits anew for one that is touched again', async () => {
    stamps.set('a', '1');
    settling.touch('a');
    await vi.advanceTimersByTimeAsync(0.9 * SETTLE_MS);
    settling.touch('a');
    await vi.advanceTimersByTimeAsync(0.9 * SETTLE_MS);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(SETTLE_MS);
    expect(told).toEqual([['a']]);
  });

  it('tells of what is gone, too, and of everything when that is all there is to tell', async () => {
    settling.touch('gone');
    settling.touchAll();
    await vi.advanceTimersByTimeAsync(2 * SETTLE_MS);
    expect(told).toEqual([undefined, ['gone']]);
  });

  it('tells nothing after it was closed', async () => {
    settling.touch('a');
    settling.close();
    await vi.advanceTimersByTimeAsync(10 * SETTLE_MS);
    expect(told).toEqual([]);
  });
});
