import { VerbatimError } from '../../src/errors.js';

/** Faults that can't be put into the code as it is. */
export class FaultMisfitError extends VerbatimError {
  override readonly name = 'FaultMisfitError';

  constructor(readonly misfits: readonly string[]) {
    super(
      `${misfits.length === 1 ? 'A fault does' : `${misfits.length} faults do`} not fit the code any more; mend tools/faults/catalogue:\n${misfits.join('\n')}`,
    );
  }
}
