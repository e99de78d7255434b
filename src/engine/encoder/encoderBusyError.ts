import { VerbatimError } from '../../errors.js';

/** So many calls wait for the models that another would wait too long. */
export class EncoderBusyError extends VerbatimError {
  override readonly name = 'EncoderBusyError';
  /** How many calls may wait. */
  readonly most: number;

  constructor(most: number) {
    super(`${most} calls already wait for the models: ask again when some of them are answered.`);
    this.most = most;
  }
}
