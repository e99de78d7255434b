import { percentile } from './percentile.js';

/** Times of one kind of call. All in milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
  /** Calls that were timed. */
  readonly calls: number;
}

/** The latency behind at least one timed call. */
export function latencyOf(times: readonly number[]): Latency {
  return {
    p50: percentile(times, 0.5) ?? Number.NaN,
    p99: percentile(times, 0.99) ?? Number.NaN,
    calls: times.length,
  };
}
