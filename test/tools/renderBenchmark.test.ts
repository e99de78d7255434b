import { describe, expect, it } from 'vitest';
import { renderBenchmark } from '../../tools/renderBenchmark.js';

describe('renderBenchmark', () => {
  it('shows times, their ratio and memory with their units', () => {
    const text = renderBenchmark({
      articles: 5,
      passages: 60,
      questions: 120,
      ask: { p50: 1.5, p99: 4, calls: 1080 },
      bare: { p50: 0.5, p99: 2, calls: 1080 },
      ratio: { p50: 3, p99: 2 },
      indexing: { milliseconds: 200, passagesPerSecond: 300 },
      firstAnswer: { milliseconds: 612.4, starts: 5 },
      models: [
        {
          runtime: 'native',
          readyMs: 361,
          readColdMs: 131,
          readWarmMs: 81.4,
          windowsEmbeddedPerSecond: 66.6,
        },
      ],
      peakMemory: 155_000_000,
    });
    const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' '));
    expect(lines).toEqual(
      expect.arrayContaining([
        'ask, ms 1.500 4.000',
        'bare MiniSearch, ms 0.500 2.000',
        'ask ÷ bare 3.00 2.00',
        'passages indexed per second 300',
        'start to first answer, ms (5 starts) 612',
        'six windows read, warm, ms (native) 81',
        'windows embedded per second (native) 67',
        'peak memory, MB 155',
      ]),
    );
  });
});
