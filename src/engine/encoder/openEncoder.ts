import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Encoder, Reading, Runtime, Vector } from './encoder.js';
import { EncoderBusyError } from './encoderBusyError.js';
import { EncoderClosedError } from './encoderClosedError.js';
import { EncoderFailedError } from './encoderFailedError.js';
import type {
  EncoderCall,
  EncoderEnd,
  EncoderReport,
  EncoderTask,
  WorkerStart,
} from './encoderMessages.js';
import { ModelFileError } from './modelFileError.js';
import { MODELS_FOLDER, WORKER_FILE } from './programFiles.js';

export interface EncoderOptions {
  /** The folder of the models; when absent the one that comes with the program. */
  readonly models?: string | undefined;
  /** When absent the native runtime where it is installed, else WebAssembly. */
  readonly runtime?: Runtime | undefined;
  /** Threads that a model's run is spread over; when absent 2, or 1 where there is one processor. */
  readonly threads?: number | undefined;
  /** Starts what serves the calls; when absent a thread with the two models. */
  readonly startWorker?: ((start: WorkerStart) => Worker) | undefined;
}

/** Most calls that wait at once, whatever they ask. */
export const MOST_WAITING = 1_000;
/** How often in a row a worker may die without having answered; then no other is started. */
export const MOST_DEATHS = 3;
/** Spans a reading holds when nothing else is asked. */
const USUAL_SPANS = 8;

/**
 * Starts a thread with the two models, and waits until it is ready. Throws a ModelFileError when a file
 * of theirs is missing or wrong, and an EncoderFailedError when they can't be run here.
 */
export async function openEncoder(options: EncoderOptions = {}): Promise<Encoder> {
  const startWorker =
    options.startWorker ?? ((start: WorkerStart) => new Worker(WORKER_FILE, { workerData: start }));
  const start: WorkerStart = {
    folder: options.models ?? MODELS_FOLDER,
    runtime: options.runtime,
    threads: options.threads ?? Math.min(2, availableParallelism()),
  };
  const waiting = new Map<number, Waiting>();
  let served: Served | undefined;
  let closing: Promise<void> | undefined;
  let lastId = 0;
  let deaths = 0;
  let lastDeath: Error | undefined;

  function serve(): Served {
    const worker = startWorker(start);
    const ready = new Promise<Runtime>((resolve, reject) => {
      worker.on('message', (report: EncoderReport) => {
        if (report.kind === 'ready') {
          resolve(report.runtime);
        } else if (report.kind === 'unready') {
          died(errorOf(report));
          void worker.terminate();
        } else {
          deaths = 0;
          const call = waiting.get(report.id);
          waiting.delete(report.id);
          if (report.kind === 'answer') call?.resolve(report.value);
          else call?.reject(new EncoderFailedError(`A model failed: ${report.message}`));
        }
      });
      worker.once('error', (cause) => {
        died(new EncoderFailedError(`The models' thread ended: ${cause.message}`, { cause }));
      });
      worker.once('exit', (code) => {
        died(new EncoderFailedError(`The models' thread ended with exit code ${code}.`));
      });

      /** Told once or several times, as a worker that fails also exits; the first reason counts. */
      function died(reason: Error): void {
        reject(reason);
        if (served?.worker !== worker) return;
        served = undefined;
        deaths++;
        lastDeath = reason;
        refuse(reason);
      }
    });
    // Whoever waits is told by `refuse`; nobody needs to wait for it to be ready.
    ready.catch(() => {});
    return { worker, ready };
  }

  function refuse(reason: Error): void {
    const calls = [...waiting.values()];
    waiting.clear();
    for (const { reject } of calls) reject(reason);
  }

  function call(task: EncoderTask): Promise<readonly Vector[] | readonly Reading[]> {
    return new Promise((resolve, reject) => {
      if (closing !== undefined) throw new EncoderClosedError();
      if (waiting.size >= MOST_WAITING) throw new EncoderBusyError(MOST_WAITING);
      if (deaths >= MOST_DEATHS) {
        throw new EncoderFailedError(
          `The models' thread ended ${deaths} times before it answered anything, the last time so: ${lastDeath?.message} It is not started again: mend that, and restart the program.`,
          { cause: lastDeath },
        );
      }
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      served ??= serve();
      const { worker, ready } = served;
      ready.then(
        () => worker.postMessage({ ...task, id } satisfies EncoderCall),
        () => {}, // it was refused
      );
    });
  }

  served = serve();
  const runtime = await served.ready;
  return {
    runtime,
    embed: async (texts, { background = false } = {}) =>
      (await call({ kind: 'embed', background, texts })) as readonly Vector[], // the worker answers in kind
    read: async (question, passages, { background = false, most = USUAL_SPANS } = {}) =>
      (await call({ kind: 'read', background, question, passages, most })) as readonly Reading[], // likewise
    close: () => {
      closing ??= (async () => {
        refuse(new EncoderClosedError());
        if (served === undefined) return;
        const { worker } = served;
        const ended = once(worker, 'exit');
        // Not terminated: a thread that is ended inside the native runtime takes the whole process with it.
        worker.postMessage({ kind: 'end' } satisfies EncoderEnd);
        await ended;
      })();
      return closing;
    },
  };
}

interface Waiting {
  readonly resolve: (value: readonly Vector[] | readonly Reading[]) => void;
  readonly reject: (reason: Error) => void;
}

interface Served {
  readonly worker: Worker;
  /** What it runs on; rejected when it can't, or ends before. */
  readonly ready: Promise<Runtime>;
}

function errorOf({ file, message }: EncoderReport & { readonly kind: 'unready' }): Error {
  return file === undefined
    ? new EncoderFailedError(`The models can't be run here: ${message}`)
    : new ModelFileError(file, message);
}
