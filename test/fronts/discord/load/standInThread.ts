import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { slashCommand } from '../interactions.js';
import { openStandIn } from '../standIn.js';

/** Questions to send at once. */
export interface Burst {
  readonly questions: readonly string[];
}

/** What came of a burst, in milliseconds from the sending of each question, in no order. */
export interface BurstTimes {
  readonly acknowledged: readonly number[];
  readonly answered: readonly number[];
}

/** The stand-in in a thread of its own, so that its work is not taken for the bot's. */
export interface StandInThread {
  readonly apiUrl: string;
  readonly token: string;
  /** Sends a burst, and settles when every question of it has its answer. */
  send(burst: Burst): Promise<BurstTimes>;
  close(): Promise<void>;
}

/** Starts the thread. */
export async function openStandInThread(): Promise<StandInThread> {
  const worker = new Worker(fileURLToPath(import.meta.url));
  const [{ apiUrl, token }] = await once(worker, 'message');
  return {
    apiUrl,
    token,
    async send(burst) {
      const times = once(worker, 'message');
      worker.postMessage(burst);
      const [answered] = await times;
      return answered;
    },
    async close() {
      await worker.terminate();
    },
  };
}

/** What the thread does: one burst after the other. */
async function serve(port: NonNullable<typeof parentPort>): Promise<void> {
  const sent = new Map<string, number>();
  let acknowledged: number[] = [];
  let answered: number[] = [];
  let expected = 0;
  const standIn = await openStandIn({
    keeps: false,
    seen({ method, path }) {
      const token = path.split('/')[3] ?? '';
      const since = sent.get(token);
      if (since === undefined) return;
      const took = performance.now() - since;
      if (method !== 'PATCH') {
        acknowledged.push(took);
        return;
      }
      answered.push(took);
      sent.delete(token);
      if (answered.length === expected) port.postMessage({ acknowledged, answered });
    },
  });
  port.on('message', ({ questions }: Burst) => {
    acknowledged = [];
    answered = [];
    expected = questions.length;
    for (const question of questions) {
      const asked = slashCommand('ask', { question });
      sent.set(asked.token, performance.now());
      standIn.dispatch('INTERACTION_CREATE', asked);
    }
  });
  port.postMessage({ apiUrl: standIn.apiUrl, token: standIn.token });
}

if (!isMainThread && parentPort !== null) await serve(parentPort);
