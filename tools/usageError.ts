import { VerbatimError } from '../src/errors.js';

/** A script called with words that it does not understand. */
export class UsageError extends VerbatimError {
  override readonly name = 'UsageError';
}
