import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InferenceSession } from 'onnxruntime-web';
import type { Runtime } from '../encoder.js';

/** A model that is ready to run. */
export interface Model {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /**
   * Runs one row of token ids, of which those from `second` on are its second segment, and gives each
   * output's numbers row by row. Always one row: the models scale what runs through them by its largest
   * number, so that in a batch each row's scores depend on its neighbours (in batches of six by 0.8 for
   * a passage's most affected token, and one best start in twenty was another). Nor is a batch faster:
   * one row of 130 tokens keeps the processor as busy.
   */
  run(ids: readonly number[], second: number): Promise<Outputs>;
}

/** By the output's name. */
export type Outputs = Readonly<Record<string, Float32Array>>;

export interface OnnxRuntime {
  readonly name: Runtime;
  /** Throws what the runtime throws when the bytes are no model that it knows. */
  open(model: Uint8Array): Promise<Model>;
}

/** Both packages offer onnxruntime-common's interface. */
type Onnx = Pick<typeof import('onnxruntime-web'), 'InferenceSession' | 'Tensor' | 'env'>;

const require = createRequire(import.meta.url);

/**
 * The runtime that is wanted, or else the native one, where it is installed for this system, and
 * WebAssembly where it isn't. Throws when the one that is wanted can't be loaded.
 */
export async function loadRuntime(
  wanted: Runtime | undefined,
  threads: number,
): Promise<OnnxRuntime> {
  if (wanted !== 'wasm') {
    try {
      return runtimeOf('native', loadNative(), threads);
    } catch (cause) {
      if (wanted === 'native') throw cause;
    }
  }
  return runtimeOf('wasm', await loadWasm(threads), threads);
}

function loadNative(): Onnx {
  // Required, and its types taken from the other package, since it may be missing: the program must
  // compile without it.
  return require('onnxruntime-node') as Onnx; // see the type
}

async function loadWasm(threads: number): Promise<Onnx> {
  // Under Node this is the package's build for WebAssembly alone.
  const { InferenceSession, Tensor, env } = await import('onnxruntime-web');
  env.wasm.numThreads = threads;
  // Beside the package's own files, whatever its default becomes: nothing may be fetched.
  env.wasm.wasmPaths = `${pathToFileURL(dirname(require.resolve('onnxruntime-web'))).href}/`;
  return { InferenceSession, Tensor, env };
}

function runtimeOf(name: Runtime, onnx: Onnx, threads: number): OnnxRuntime {
  onnx.env.logLevel = 'error';
  const options: InferenceSession.SessionOptions = {
    graphOptimizationLevel: 'all',
    executionMode: 'sequential',
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
    // Threads that spin between two products take the processor from the event loop, and from each
    // other where it is busy: without, a reading took two thirds of the time on two busy processors.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  };
  return {
    name,
    open: async (model) => {
      const session = await onnx.InferenceSession.create(model, options);
      return modelOf(session, onnx.Tensor);
    },
  };
}

function modelOf(session: InferenceSession, Tensor: Onnx['Tensor']): Model {
  return {
    inputs: session.inputNames,
    outputs: session.outputNames,
    run: async (ids, second) => {
      const row = (valueAt: (place: number) => number) =>
        new Tensor(
          'int64',
          BigInt64Array.from(ids, (_, place) => BigInt(valueAt(place))),
          [1, ids.length],
        );
      const results = await session.run({
        input_ids: row((place) => ids[place] ?? 0),
        attention_mask: row(() => 1),
        token_type_ids: row((place) => (place < second ? 0 : 1)),
      });
      return Object.fromEntries(
        Object.entries(results).map(([name, tensor]) => [name, tensor.data as Float32Array]), // every output is float32
      );
    },
  };
}
