import { VerbatimError } from '../../errors.js';

/** The models could not be run, or their worker ended before it answered. */
export class EncoderFailedError extends VerbatimError {
  override readonly name = 'EncoderFailedError';
}
