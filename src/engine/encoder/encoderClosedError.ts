import { VerbatimError } from '../../errors.js';

/** A call to an encoder that has been closed, or was closed before it answered. */
export class EncoderClosedError extends VerbatimError {
  override readonly name = 'EncoderClosedError';

  constructor() {
    super('The encoder has been closed: open another to go on.');
  }
}
