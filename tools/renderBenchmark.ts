import { renderTable } from '../src/scoring/renderTable.js';
import type { Benchmark } from './benchmark.js';

/** The figures as a plain-text table; times in milliseconds, memory in megabytes of 10⁶ bytes. */
export function renderBenchmark(bench: Benchmark): string {
  const { ask, bare, ratio, indexing, firstAnswer, models } = bench;
  return renderTable(
    ['figure', 'p50', 'p99'],
    [
      ['ask, ms', ask.p50.toFixed(3), ask.p99.toFixed(3)],
      ['bare MiniSearch, ms', bare.p50.toFixed(3), bare.p99.toFixed(3)],
      ['ask ÷ bare', ratio.p50.toFixed(2), ratio.p99.toFixed(2)],
      [`timed calls, of ${bench.questions} questions`, `${ask.calls}`],
      [`articles`, `${bench.articles}`],
      ['passages', `${bench.passages}`],
      ['reading and indexing, ms', indexing.milliseconds.toFixed(0)],
      ['passages indexed per second', indexing.passagesPerSecond.toFixed(0)],
      [
        `start to first answer, ms (${firstAnswer.starts} starts)`,
        firstAnswer.milliseconds.toFixed(0),
      ],
      ...models.flatMap(
        ({ runtime, readyMs, readColdMs, readWarmMs, windowsEmbeddedPerSecond }) => [
          [`models ready, ms (${runtime})`, readyMs.toFixed(0)],
          [`six windows read, cold, ms (${runtime})`, readColdMs.toFixed(0)],
          [`six windows read, warm, ms (${runtime})`, readWarmMs.toFixed(0)],
          [`windows embedded per second (${runtime})`, windowsEmbeddedPerSecond.toFixed(0)],
        ],
      ),
      ['peak memory, MB', (bench.peakMemory / 1e6).toFixed(0)],
    ],
  );
}
