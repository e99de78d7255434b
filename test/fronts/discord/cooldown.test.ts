import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cooldown, usualCooldown } from '../../../src/fronts/discord/cooldown.js';

const start = Date.UTC(2026, 0, 31, 9);
const at = (seconds: number) => new Date(start + seconds * 1_000);

describe('a cooldown', () => {
  it('lets five questions through at once and says when the sixth may come', () => {
    const { pass } = cooldown(usualCooldown);
    for (let i = 0; i < 5; i++) expect(pass('1', 'c', at(0)).outcome).toBe('go');
    expect(pass('1', 'c', at(0))).toEqual({ outcome: 'wait', seconds: 4, first: true });
    expect(pass('1', 'c', at(1))).toEqual({ outcome: 'wait', seconds: 3, first: false });
    expect(pass('1', 'c', at(4)).outcome).toBe('go');
    expect(pass('1', 'c', at(4))).toEqual({ outcome: 'wait', seconds: 4, first: true });
  });

  it('keeps people apart, and channels', () => {
    const { pass } = cooldown(usualCooldown);
    for (let i = 0; i < 6; i++) pass('1', 'c', at(0));
    expect(pass('2', 'c', at(0)).outcome).toBe('go');
    expect(pass('1', 'd', at(0)).outcome).toBe('wait');
  });

  it('holds a whole channel to twenty, whoever asks', () => {
    const { pass } = cooldown(usualCooldown);
    for (let i = 0; i < 20; i++) expect(pass(`p${i}`, 'c', at(0)).outcome).toBe('go');
    expect(pass('p20', 'c', at(0))).toMatchObject({ outcome: 'wait', seconds: 1 });
    expect(pass('p20', 'd', at(0)).outcome).toBe('go');
  });

  it('lets everything pass without limits', () => {
    const { pass } = cooldown(undefined);
    for (let i = 0; i < 100; i++) expect(pass('1', 'c', at(0)).outcome).toBe('go');
  });

  it('never takes more than a burst and what has come since, and never makes anybody wait for longer than it said', () => {
    const limits = { person: { burst: 3, seconds: 9 }, channel: { burst: 1_000, seconds: 1 } };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 60 }), (gaps) => {
        const { pass } = cooldown(limits);
        const passed: number[] = [];
        let now = start;
        for (const gap of gaps) {
          now += gap;
          const turnstile = pass('1', 'c', new Date(now));
          if (turnstile.outcome === 'go') passed.push(now);
          else {
            now += turnstile.seconds * 1_000;
            expect(pass('1', 'c', new Date(now)).outcome).toBe('go');
            passed.push(now);
          }
        }
        passed.forEach((time, index) => {
          const within = passed.slice(0, index + 1).filter((other) => other > time - 9_000);
          expect(within.length).toBeLessThanOrEqual(6);
        });
      }),
    );
  });

  it('forgets whoever has waited long enough, so that memory does not grow with the people who asked', () => {
    const limits = { person: { burst: 1, seconds: 1 }, channel: { burst: 1_000_000, seconds: 1 } };
    const { pass, size } = cooldown(limits);
    for (let i = 0; i < 50_000; i++) pass(`p${i}`, `c${i}`, at(i));
    expect(size()).toBeLessThan(5_000);
    // Somebody who has to wait is not among the forgotten.
    pass('me', 'c', at(50_000));
    for (let i = 0; i < 3_000; i++) pass(`q${i}`, 'c', at(50_000));
    expect(pass('me', 'c', at(50_000)).outcome).toBe('wait');
  });
});
