/**
 * Base of every error that the set-up causes and its owner can mend: a folder, a variable, a file.
 *
 * The message is one line for the person who started the program and is shown as it stands, without
 * a stack: what was expected, what was found, where, and what to do. A subclass has its own file, a
 * literal `name`, and typed fields; what was caught goes in as `cause`.
 */
export abstract class VerbatimError extends Error {
  abstract override readonly name: string;
}
