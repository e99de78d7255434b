import { VerbatimError } from '../../errors.js';

/** A file of the models is missing, cut short, or not what it should be. */
export class ModelFileError extends VerbatimError {
  override readonly name = 'ModelFileError';
  /** The file's path. */
  readonly file: string;
  /** What was expected and what was found, without a full stop. */
  readonly found: string;

  constructor(file: string, found: string, options?: { readonly cause: unknown }) {
    super(
      `${file}: ${found}. Take the folder from the same version of the program as the rest, or write it anew with training/export.py.`,
      options,
    );
    this.file = file;
    this.found = found;
  }
}
