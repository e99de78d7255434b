import { describe, expect, it } from 'vitest';
import { measureSpeed } from '../../tools/measureSpeed.js';

const question = (text: string) => ({ question: text, prev: [] });

describe('measureSpeed', () => {
  /** A clock that only the measured calls move. */
  function measured(rounds: number) {
    let time = 0;
    const calls: string[] = [];
    const speed = measureSpeed({
      ask: async ({ question: text }) => {
        calls.push(`ask ${text}`);
        time += text === 'slow' ? 90 : 10;
      },
      search: (text) => {
        calls.push(`bare ${text}`);
        time += text === 'slow' ? 30 : 2;
      },
      questions: [question('fast'), question('slow')],
      rounds,
      now: () => time,
    });
    return { speed, calls };
  }

  it('gives the times of both and their ratios', async () => {
    const { speed } = measured(3);
    expect(await speed).toEqual({
      ask: { p50: 10, p99: 90, calls: 6 },
      bare: { p50: 2, p99: 30, calls: 6 },
      ratio: { p50: 5, p99: 3 },
    });
  });

  it('warms up on every question and then takes turns', async () => {
    const { speed, calls } = measured(2);
    await speed;
    expect(calls.slice(0, 4)).toEqual(['ask fast', 'bare fast', 'ask slow', 'bare slow']);
    expect(calls.slice(4, 8)).toEqual(['ask fast', 'bare fast', 'ask slow', 'bare slow']);
    expect(calls.slice(8)).toEqual(['bare fast', 'ask fast', 'bare slow', 'ask slow']);
  });
});
