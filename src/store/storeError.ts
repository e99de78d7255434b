import { VerbatimError } from '../errors.js';

/** The database can't be opened, read or written. */
export class StoreError extends VerbatimError {
  override readonly name = 'StoreError';
  /** The database's file. */
  readonly file: string;

  constructor(file: string, message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.file = file;
  }
}
