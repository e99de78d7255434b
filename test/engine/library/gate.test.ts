import { describe, expect, it } from 'vitest';
import { openGate } from '../../../src/engine/library/gate.js';

/** Something that goes on until it is told to end. */
function held() {
  let end = () => {};
  const work = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => work, end };
}

describe('openGate', () => {
  it('lets many look at once', async () => {
    const gate = openGate();
    const [one, other] = [held(), held()];
    const looks = [gate.look(one.work), gate.look(other.work)];
    other.end();
    await looks[1];
    one.end();
    await looks[0];
  });

  it('changes at once when nobody looks, and lets a look begin only on what is whole', async () => {
    const gate = openGate();
    const seen: string[] = [];
    const one = held();
    const first = gate.look(async () => {
      seen.push('first looks');
      await one.work();
      seen.push('first leaves');
    });
    const change = gate.change(() => seen.push('change'));
    const second = gate.look(async () => seen.push('second looks'));
    await Promise.resolve();
    expect(seen).toEqual(['first looks']);
    one.end();
    await Promise.all([first, change, second]);
    expect(seen).toEqual(['first looks', 'first leaves', 'change', 'second looks']);
    await gate.change(() => seen.push('another'));
    expect(seen.at(-1)).toBe('another');
  });

  it('opens again after work that failed', async () => {
    const gate = openGate();
    await expect(gate.look(() => Promise.reject(new Error('look')))).rejects.toThrow('look');
    await expect(
      gate.change(() => {
        throw new Error('change');
      }),
    ).rejects.toThrow('change');
    expect(await gate.look(async () => 'open')).toBe('open');
  });
});
