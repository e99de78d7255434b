import { VerbatimError } from '../errors.js';

/** A question file that can't be scored as it stands. */
export class QuestionFileError extends VerbatimError {
  override readonly name = 'QuestionFileError';
  /** The path as it was given. */
  readonly file: string;
  /** From 1; `undefined` when the file as a whole is at fault. */
  readonly line: number | undefined;
  /** What should have stood there. */
  readonly expected: string;

  constructor(
    at: { readonly file: string; readonly line?: number },
    expected: string,
    found: string,
    options?: ErrorOptions,
  ) {
    const where = at.line === undefined ? at.file : `${at.file}, line ${at.line}`;
    super(`${where}: expected ${expected}, found ${found}`, options);
    this.file = at.file;
    this.line = at.line;
    this.expected = expected;
  }
}
