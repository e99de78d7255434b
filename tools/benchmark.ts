import type { ModelSpeed } from './measureModels.js';
import type { Speed } from './measureSpeed.js';

/** What `npm run bench` measures. Plain data, fit for JSON. */
export interface Benchmark extends Speed {
  readonly articles: number;
  readonly passages: number;
  readonly questions: number;
  /** Reading, splitting and indexing the folder, until it can be asked. */
  readonly indexing: { readonly milliseconds: number; readonly passagesPerSecond: number };
  /** From starting a fresh process to the first bytes of its answer: the median of a few starts. */
  readonly firstAnswer: { readonly milliseconds: number; readonly starts: number };
  /** Of the two models alone, in each runtime that can be had here. */
  readonly models: readonly ModelSpeed[];
  /** Most memory, in bytes, that a process held while it read the folder and answered every question once. */
  readonly peakMemory: number;
}
