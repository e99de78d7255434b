import { type Latency, latencyOf } from './speed.js';

/** A question with the earlier turns that it may lean on. */
export interface AskedQuestion {
  readonly question: string;
  /** Oldest first. */
  readonly prev: readonly string[];
}

export interface SpeedInput {
  ask(question: AskedQuestion): Promise<unknown>;
  /** What `ask` is compared with. */
  search(question: string): unknown;
  readonly questions: readonly AskedQuestion[];
  /** Timed passes over all questions, after one untimed pass that warms up. */
  readonly rounds: number;
  /** A clock in milliseconds that never goes back. */
  now(): number;
}

export interface Speed {
  readonly ask: Latency;
  readonly bare: Latency;
  /** `ask` ÷ bare: what holds on other machines as well. */
  readonly ratio: { readonly p50: number; readonly p99: number };
}

/**
 * Times both on every question, one right after the other, so that both meet the same weather
 * (clock rate, garbage collection, neighbours); which goes first changes with every round.
 */
export async function measureSpeed({
  ask,
  search,
  questions,
  rounds,
  now,
}: SpeedInput): Promise<Speed> {
  const askTimes: number[] = [];
  const bareTimes: number[] = [];
  const timeAsk = async (question: AskedQuestion) => {
    const start = now();
    await ask(question);
    return now() - start;
  };
  const timeSearch = (question: AskedQuestion) => {
    const start = now();
    search(question.question);
    return now() - start;
  };

  for (const question of questions) {
    await timeAsk(question);
    timeSearch(question);
  }
  for (let round = 0; round < rounds; round++) {
    for (const question of questions) {
      if (round % 2 === 0) askTimes.push(await timeAsk(question));
      bareTimes.push(timeSearch(question));
      if (round % 2 === 1) askTimes.push(await timeAsk(question));
    }
  }

  const asked = latencyOf(askTimes);
  const bare = latencyOf(bareTimes);
  return {
    ask: asked,
    bare,
    ratio: { p50: asked.p50 / bare.p50, p99: asked.p99 / bare.p99 },
  };
}
