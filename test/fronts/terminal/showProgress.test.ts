import { describe, expect, it } from 'vitest';
import { showProgress } from '../../../src/fronts/terminal/showProgress.js';
import { MemoryStream } from './memoryStream.js';

/** Runs some work of four steps, each taking `stepMs` by the clock that is passed in. */
function work(terminal: boolean, stepMs: number): string {
  const output = new MemoryStream();
  let now = 5_000;
  const progress = showProgress('Reading', { output, terminal, clock: () => now });
  for (const done of [500, 1_000, 1_500, 2_000]) {
    now += stepMs;
    progress.update(done, 2_000);
  }
  progress.end();
  progress.end();
  return output.text;
}

describe('showProgress', () => {
  it.each([true, false])('says nothing of work done within a second (terminal: %s)', (terminal) => {
    expect(work(terminal, 200)).toBe('');
  });

  it('draws a bar in one line of a terminal, and wipes it at the end', () => {
    expect(work(true, 1_000).split('\r\x1b[K')).toEqual([
      '',
      'Reading [########......................] 500 of 2,000',
      'Reading [###############...............] 1,000 of 2,000',
      'Reading [#######################.......] 1,500 of 2,000',
      'Reading [##############################] 2,000 of 2,000',
      '',
    ]);
  });

  it('writes a plain line every ten seconds elsewhere, and one at the end', () => {
    expect(work(false, 6_000)).toBe(
      'Reading: 500 of 2,000\nReading: 1,500 of 2,000\nReading: done in 24.0 s\n',
    );
  });

  it('draws at most ten times a second', () => {
    const output = new MemoryStream();
    let now = 0;
    const progress = showProgress('Reading', { output, terminal: true, clock: () => now });
    for (now = 1_000; now < 2_000; now++) progress.update(now, 3_000);
    expect(output.text.split('\r').length - 1).toBe(10);
  });

  it.each([0, 49])('says nothing of work of %i steps', (steps) => {
    const output = new MemoryStream();
    let now = 0;
    const progress = showProgress('Reading', { output, terminal: true, clock: () => now });
    now = 9_000;
    progress.update(0, steps);
    progress.end();
    expect(output.text).toBe('');
  });
});
