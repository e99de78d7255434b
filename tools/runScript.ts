import { VerbatimError } from '../src/errors.js';
import { UsageError } from './usageError.js';

/**
 * Runs a script's work and prints what it gives. A fault that its caller can mend is one line on
 * standard error, with exit status 2 when the call's words are off, else 1; a bug keeps its stack.
 */
export async function runScript(work: () => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await work()}\n`);
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
