import { VerbatimError } from '../../src/errors.js';

/** Tests that fail, or can't be run, on the code as it is. */
export class RedTestsError extends VerbatimError {
  override readonly name = 'RedTestsError';

  constructor(readonly tests: readonly string[]) {
    super(
      `Tests fail without any fault, so they would seem to catch all; mend them first:\n${tests.join('\n') || 'none was run to its end'}`,
    );
  }
}
