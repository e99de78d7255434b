import { describe, expect, it } from 'vitest';
import { collecting } from '../../../../src/engine/records/people/collecting.js';

function* counting(log: string[], steps: number): Generator<undefined, number> {
  for (let at = 1; at <= steps; at++) {
    log.push(`step ${at}`);
    yield;
  }
  return steps;
}

describe('collecting', () => {
  it('does nothing before it is asked for, and everything once', async () => {
    const log: string[] = [];
    const work = collecting(() => counting(log, 2));
    expect(log).toEqual([]);
    expect([work.value(), work.value()]).toEqual([2, 2]);
    await work.ready();
    expect(log).toEqual(['step 1', 'step 2']);
  });

  it('lets others be served between its steps', async () => {
    const log: string[] = [];
    const work = collecting(() => counting(log, 3));
    const ready = work.ready();
    setImmediate(() => log.push('somebody else'));
    await ready;
    // Behind some step, and before the last.
    expect(log.slice(1, -1)).toContain('somebody else');
    expect(log.at(-1)).toBe('step 3');
  });

  it('gives the result at once to whoever cannot wait, and goes on from where it was', async () => {
    const log: string[] = [];
    const work = collecting(() => counting(log, 3));
    const ready = work.ready();
    expect(work.value()).toBe(3);
    await ready;
    expect(log).toEqual(['step 1', 'step 2', 'step 3']);
  });

  it('tells of a fault to whoever waits', async () => {
    const work = collecting((): Generator<undefined, number> => {
      throw new Error('broken');
    });
    await expect(work.ready()).rejects.toThrow('broken');
  });
});
