import { describe, expect, it } from 'vitest';
import { timeFirstOutput } from '../../tools/timeFirstOutput.js';

describe('timeFirstOutput', () => {
  it('reads the clock at the start and at the first output only', async () => {
    let ticks = 0;
    const script = 'console.log(1); setImmediate(() => console.log(2))';
    expect(await timeFirstOutput(['-e', script], () => ticks++)).toBe(1);
    expect(ticks).toBe(2);
  });

  it('takes a reply that ends with another exit status than 0', async () => {
    let ticks = 0;
    expect(
      await timeFirstOutput(['-e', 'console.log(1); process.exitCode = 3'], () => ticks++),
    ).toBe(1);
  });

  it('fails with the complaint of a process that says nothing', async () => {
    const silent = timeFirstOutput(['-e', 'console.error("no articles")'], () => 0);
    await expect(silent).rejects.toThrow('no articles');
  });
});
