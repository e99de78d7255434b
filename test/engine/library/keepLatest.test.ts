import { describe, expect, it } from 'vitest';
import { type KeptLatest, keepLatest } from '../../../src/engine/library/keepLatest.js';

/** Computes "1", "2", … and counts how often it was asked to. */
function counting() {
  let count = 0;
  const compute = async () => String(++count);
  return { compute, count: () => count };
}

describe('keepLatest', () => {
  it('computes once for a key, and keeps keys apart', async () => {
    const kept = keepLatest<string>(9);
    const { compute } = counting();
    expect(await kept.get('s', 'a', compute)).toBe('1');
    expect(await kept.get('s', 'b', compute)).toBe('2');
    expect(await kept.get('s', 'a', compute)).toBe('1');
  });

  it('lets all who ask meanwhile wait for the one computation', async () => {
    const kept = keepLatest<string>(9);
    let count = 0;
    let finish = (_: string) => {};
    const compute = () => {
      count++;
      return new Promise<string>((resolve) => {
        finish = resolve;
      });
    };
    const all = Promise.all(['a', 'a', 'a'].map((key) => kept.get('s', key, compute)));
    finish('one');
    expect(await all).toEqual(['one', 'one', 'one']);
    expect(count).toBe(1);
  });

  it('keeps nothing that failed, though it fails for all who wait', async () => {
    const kept = keepLatest<string>(9);
    let fail = (_: Error) => {};
    const failing = () =>
      new Promise<string>((_, reject) => {
        fail = reject;
      });
    const waiting = [kept.get('s', 'a', failing), kept.get('s', 'a', failing)];
    fail(new Error('no model'));
    for (const one of waiting) await expect(one).rejects.toThrow('no model');
    expect(await kept.get('s', 'a', async () => 'mended')).toBe('mended');
    expect(await kept.get('s', 'a', async () => 'again')).toBe('mended');
  });

  it('has forgotten all when the state is another one', async () => {
    const kept = keepLatest<string>(9);
    const { compute } = counting();
    await kept.get('s', 'a', compute);
    expect(await kept.get('t', 'a', compute)).toBe('2');
    expect(await kept.get('s', 'a', compute)).toBe('3');
  });

  it('gives nothing of an earlier state that is finished only now', async () => {
    const kept = keepLatest<string>(9);
    let finish = (_: string) => {};
    const slow = new Promise<string>((resolve) => {
      finish = resolve;
    });
    const old = kept.get('s', 'a', () => slow);
    await kept.get('t', 'a', async () => 'new');
    finish('old');
    expect(await old).toBe('old');
    expect(await kept.get('t', 'a', async () => 'newer')).toBe('new');
  });

  it('does not forget what is new because something of an earlier state fails', async () => {
    const kept = keepLatest<string>(9);
    let fail = (_: Error) => {};
    const slow = new Promise<string>((_, reject) => {
      fail = reject;
    });
    const old = kept.get('s', 'a', () => slow);
    await kept.get('t', 'a', async () => 'new');
    fail(new Error('too late'));
    await expect(old).rejects.toThrow('too late');
    expect(await kept.get('t', 'a', async () => 'newer')).toBe('new');
  });

  it('drops what was asked for longest ago', async () => {
    const kept = keepLatest<string>(2);
    const { compute } = counting();
    for (const key of ['a', 'b', 'a', 'c']) await kept.get('s', key, compute);
    expect(await valuesOf(kept, 'a', 'c')).toEqual(['1', '3']);
    expect(await kept.get('s', 'b', compute)).toBe('4');
  });

  it('keeps nothing at 0', async () => {
    const kept = keepLatest<string>(0);
    const { compute, count } = counting();
    await kept.get('s', 'a', compute);
    await kept.get('s', 'a', compute);
    expect(count()).toBe(2);
  });
});

/** The values that are kept for these keys. */
function valuesOf(kept: KeptLatest<string>, ...keys: readonly string[]): Promise<string[]> {
  return Promise.all(keys.map((key) => kept.get('s', key, async () => `${key} is gone`)));
}
