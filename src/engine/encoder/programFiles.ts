import { fileURLToPath } from 'node:url';

/**
 * The folder of `package.json`: from src/engine/encoder three folders up, from dist/src/engine/encoder
 * (or another folder that this was compiled to) four.
 */
const ROOT = new URL(
  import.meta.url.endsWith('.ts') ? '../../../' : '../../../../',
  import.meta.url,
);

/** The models that come with the program. */
export const MODELS_FOLDER = fileURLToPath(new URL('models/', ROOT));

/**
 * What the worker runs. A worker is started by Node alone, which reads no TypeScript; so tests that run
 * the sources run the worker as it was last compiled, and `npm test` compiles first.
 */
export const WORKER_FILE = new URL('dist/src/engine/encoder/worker/encoderWorker.js', ROOT);
