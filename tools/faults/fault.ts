/** One small mistake that somebody could make in the engine, and the tests that must not let it pass. */
export interface Fault {
  /** What goes wrong, in words; no two faults share it. */
  readonly name: string;
  /** The source file, below the checkout. */
  readonly file: string;
  /** The right code, which stands in the file exactly once. */
  readonly find: string;
  /** The wrong code in its place. */
  readonly put: string;
  /** Test files, or folders of them, below the checkout: those that are about this file. */
  readonly tests: readonly string[];
}
