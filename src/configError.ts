import { VerbatimError } from './errors.js';

/** An environment variable that is missing or malformed. */
export class ConfigError extends VerbatimError {
  override readonly name = 'ConfigError';
  /** The variable at fault. */
  readonly variable: string;

  constructor(variable: string, message: string) {
    super(message);
    this.variable = variable;
  }
}
