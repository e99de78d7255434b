import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { EncoderBusyError } from '../../../src/engine/encoder/encoderBusyError.js';
import { EncoderClosedError } from '../../../src/engine/encoder/encoderClosedError.js';
import { EncoderFailedError } from '../../../src/engine/encoder/encoderFailedError.js';
import type { WorkerStart } from '../../../src/engine/encoder/encoderMessages.js';
import { ModelFileError } from '../../../src/engine/encoder/modelFileError.js';
import { MOST_DEATHS, MOST_WAITING, openEncoder } from '../../../src/engine/encoder/openEncoder.js';

/**
 * A worker without models: it says to an embedding how many it has been asked for, dies on "die" and
 * "throw", fails on "fail", and never answers "wait".
 */
const CODE = `
  const { parentPort } = require('node:worker_threads');
  let asked = 0;
  parentPort.on('message', ({ kind, id, texts: [text] = [] }) => {
    if (kind === 'end') return parentPort.close();
    asked++;
    if (text === 'die') process.exit(7);
    else if (text === 'throw') throw new Error('thrown');
    else if (text === 'fail') parentPort.postMessage({ kind: 'failure', id, message: 'no such row' });
    else if (text !== 'wait') parentPort.postMessage({ kind: 'answer', id, value: [asked] });
  });
  parentPort.postMessage({ kind: 'ready', runtime: 'wasm' });
`;

async function fakeEncoder(code = CODE) {
  const workers: Worker[] = [];
  const starts: WorkerStart[] = [];
  const startWorker = (start: WorkerStart) => {
    const worker = new Worker(code, { eval: true });
    workers.push(worker);
    starts.push(start);
    return worker;
  };
  return {
    encoder: await openEncoder({ models: 'here', threads: 3, startWorker }),
    workers,
    starts,
  };
}

/** What a call was refused with. */
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (error: unknown) => error,
  );

describe('openEncoder', () => {
  it('starts one worker with what it was given, and says what it runs on', async () => {
    const { encoder, starts } = await fakeEncoder();
    expect(encoder.runtime).toBe('wasm');
    expect(starts).toEqual([{ folder: 'here', runtime: undefined, threads: 3 }]);
    await encoder.close();
  });

  it('gives each call its own answer', async () => {
    const { encoder } = await fakeEncoder();
    const calls = ['a', 'b', 'c'].map((text) => encoder.embed([text]));
    expect(await Promise.all(calls)).toEqual([[1], [2], [3]]);
    await encoder.close();
  });

  it('refuses a call that a model fails on, and goes on', async () => {
    const { encoder, workers } = await fakeEncoder();
    const failed = await refusal(encoder.embed(['fail']));
    expect(failed).toBeInstanceOf(EncoderFailedError);
    expect(String(failed)).toContain('no such row');
    expect(await encoder.embed(['a'])).toEqual([2]);
    expect(workers).toHaveLength(1);
    await encoder.close();
  });

  it('refuses calls beyond the most that may wait, and takes them again when one is answered', async () => {
    const { encoder } = await fakeEncoder();
    const waiting = Array.from({ length: MOST_WAITING - 1 }, () =>
      refusal(encoder.embed(['wait'])),
    );
    const last = encoder.embed(['last']);
    const refused = await refusal(encoder.embed(['one more']));
    expect(refused).toBeInstanceOf(EncoderBusyError);
    expect(refused).toMatchObject({ most: MOST_WAITING });
    expect(await last).toEqual([MOST_WAITING]);
    expect(await encoder.embed(['now'])).toEqual([MOST_WAITING + 1]);
    await encoder.close();
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => expect.any(EncoderClosedError)));
  });

  it('ends its worker on closing, refuses what waits and what comes later, and may be closed twice', async () => {
    const { encoder, workers } = await fakeEncoder();
    const waiting = refusal(encoder.embed(['wait']));
    const exit = workers.map((worker) => once(worker, 'exit'));
    await Promise.all([encoder.close(), encoder.close()]);
    await Promise.all(exit);
    expect(await waiting).toBeInstanceOf(EncoderClosedError);
    expect(await refusal(encoder.embed(['late']))).toBeInstanceOf(EncoderClosedError);
    await encoder.close();
    expect(workers).toHaveLength(1);
  });

  it.each([
    ['die', 'exit code 7'],
    ['throw', 'thrown'],
  ])('refuses all that waits when the worker meets "%s", and starts another', async (text, why) => {
    const { encoder, workers, starts } = await fakeEncoder();
    const calls = [encoder.embed(['wait']), encoder.embed([text]), encoder.embed(['behind'])];
    for (const refused of await Promise.all(calls.map(refusal))) {
      expect(refused).toBeInstanceOf(EncoderFailedError);
      expect(String(refused)).toContain(why);
    }
    expect(workers).toHaveLength(1);
    expect(await encoder.embed(['next'])).toEqual([1]);
    expect(workers).toHaveLength(2);
    expect(starts[1]).toEqual(starts[0]);
    await encoder.close();
  });

  it('starts no other when workers die again and again without an answer', async () => {
    const { encoder, workers } = await fakeEncoder();
    for (let death = 0; death < MOST_DEATHS; death++) await refusal(encoder.embed(['die']));
    const refused = await refusal(encoder.embed(['a']));
    expect(refused).toBeInstanceOf(EncoderFailedError);
    expect(String(refused)).toContain(`ended ${MOST_DEATHS} times`);
    expect(String(refused)).toContain('exit code 7');
    expect(workers).toHaveLength(MOST_DEATHS);
    await encoder.close();
  });

  it('counts only deaths in a row', async () => {
    const { encoder, workers } = await fakeEncoder();
    for (let death = 0; death < MOST_DEATHS + 1; death++) {
      await refusal(encoder.embed(['die']));
      expect(await encoder.embed(['a'])).toEqual([1]);
    }
    expect(workers).toHaveLength(MOST_DEATHS + 2);
    await encoder.close();
  });

  it('passes on what keeps its worker from being ready', async () => {
    const unready = (report: object) =>
      refusal(
        fakeEncoder(
          `require('node:worker_threads').parentPort.postMessage(${JSON.stringify({ kind: 'unready', ...report })})`,
        ),
      );
    const file = await unready({ file: '/models/reader.onnx', message: 'it was cut short' });
    expect(file).toBeInstanceOf(ModelFileError);
    expect(file).toMatchObject({ file: '/models/reader.onnx', found: 'it was cut short' });
    const other = await unready({ message: 'no such runtime' });
    expect(other).toBeInstanceOf(EncoderFailedError);
    expect(String(other)).toContain('no such runtime');
  });

  it('says that its worker ended before it was ready', async () => {
    const ended = await refusal(fakeEncoder('process.exit(9)'));
    expect(ended).toBeInstanceOf(EncoderFailedError);
    expect(String(ended)).toContain('exit code 9');
  });
});
