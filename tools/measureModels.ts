import type { Passage } from '../src/engine/articles/passage.js';
import type { Encoder, Runtime } from '../src/engine/encoder/encoder.js';
import { readablePassage } from '../src/engine/index/readablePassage.js';
import { percentile } from './percentile.js';

/** What the models take, alone. */
export interface ModelSpeed {
  readonly runtime: Runtime;
  /** From nothing until the models answer. */
  readonly readyMs: number;
  /** The first reading of six windows, and the median of later ones. */
  readonly readColdMs: number;
  readonly readWarmMs: number;
  readonly windowsEmbeddedPerSecond: number;
}

/** Windows that a question has read. */
const READ = 6;
const ROUNDS = 20;
const EMBEDDED = 120;

/**
 * Times the models on a collection's own windows.
 * @param now a clock in milliseconds that never goes back
 */
export async function measureModels(
  open: () => Promise<Encoder>,
  passages: readonly Passage[],
  question: string,
  now: () => number,
): Promise<ModelSpeed> {
  const began = now();
  const encoder = await open();
  const readyMs = now() - began;
  try {
    const six = Array.from({ length: READ }, (_, at) => passages[at % passages.length]).flatMap(
      (passage) => (passage === undefined ? [] : [readablePassage(passage)]),
    );
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const start = now();
      await encoder.read(question, six);
      times.push(now() - start);
    }
    const [cold = Number.NaN, ...warm] = times;
    const texts = Array.from({ length: EMBEDDED }, (_, at) => six[at % six.length]?.text ?? '');
    const start = now();
    await encoder.embed(texts);
    const seconds = (now() - start) / 1_000;
    return {
      runtime: encoder.runtime,
      readyMs,
      readColdMs: cold,
      readWarmMs: percentile(warm, 0.5) ?? Number.NaN,
      windowsEmbeddedPerSecond: texts.length / seconds,
    };
  } finally {
    await encoder.close();
  }
}
