import { VerbatimError } from '../../errors.js';

/** A file named on the command line that can't be read. */
export class InputFileError extends VerbatimError {
  override readonly name = 'InputFileError';
  /** The path as it was given. */
  readonly file: string;

  constructor(file: string, cause: unknown) {
    const found = cause instanceof Error ? cause.message : String(cause);
    super(
      `${file} can't be read (${found}): name a file of one JSON object a line, or - for standard input.`,
      {
        cause,
      },
    );
    this.file = file;
  }
}
