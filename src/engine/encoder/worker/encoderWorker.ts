import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Reading, Vector } from '../encoder.js';
import type { EncoderCall, EncoderEnd, EncoderReport, WorkerStart } from '../encoderMessages.js';
import { ModelFileError } from '../modelFileError.js';
import { createCallQueue, type Urgency } from './callQueue.js';
import { embedText } from './embedText.js';
import { loadModels, type Models } from './loadModels.js';
import { readPassage } from './readPassage.js';

/** A call on its way; each step of its work is one run of a model. */
interface OpenCall {
  readonly id: number;
  readonly work: AsyncGenerator<void, readonly Vector[] | readonly Reading[]>;
}

const { folder, runtime, threads } = workerData as WorkerStart; // openEncoder starts it with nothing else
const queue = createCallQueue<OpenCall>();
let serving = false;
let ending = false;

try {
  const models = await loadModels(folder, runtime, threads);
  parentPort?.on('message', (call: EncoderCall | EncoderEnd) => {
    if (call.kind === 'end') {
      ending = true;
      if (!serving) parentPort?.close();
      return;
    }
    queue.add({ id: call.id, work: workOf(models, call) }, urgencyOf(call));
    if (!serving) void serve();
  });
  report({ kind: 'ready', runtime: models.runtime });
} catch (cause) {
  const { file, found } =
    cause instanceof ModelFileError ? cause : { file: undefined, found: messageOf(cause) };
  report({ kind: 'unready', file, message: found });
}

async function serve(): Promise<void> {
  serving = true;
  for (let call = queue.first(); call !== undefined && !ending; call = queue.first()) {
    await advance(call);
    // Lets in what was asked meanwhile: it may be more urgent.
    await setImmediate();
  }
  serving = false;
  if (ending) parentPort?.close();
}

async function advance(call: OpenCall): Promise<void> {
  try {
    const { done, value } = await call.work.next();
    if (!done) return;
    queue.remove(call);
    report({ kind: 'answer', id: call.id, value });
  } catch (cause) {
    queue.remove(call);
    report({ kind: 'failure', id: call.id, message: messageOf(cause) });
  }
}

async function* workOf(
  models: Models,
  call: EncoderCall,
): AsyncGenerator<void, readonly Vector[] | readonly Reading[]> {
  if (call.kind === 'embed') {
    const vectors: Vector[] = [];
    for (const text of call.texts) vectors.push(yield* embedText(models, text));
    return vectors;
  }
  const readings: Reading[] = [];
  for (const passage of call.passages) {
    readings.push(yield* readPassage(models, call.question, passage, call.most));
  }
  return readings;
}

function urgencyOf({ background, kind }: EncoderCall): Urgency {
  if (background) return 'background';
  return kind === 'read' ? 'reading' : 'embedding';
}

function report(told: EncoderReport): void {
  parentPort?.postMessage(told);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
