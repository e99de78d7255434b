import { VerbatimError } from '../../errors.js';

/** The page can't be served at the address that was asked for. */
export class WebError extends VerbatimError {
  override readonly name = 'WebError';
  readonly host: string;
  readonly port: number;

  constructor(host: string, port: number, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      `The page can't be served on ${host}, port ${port} (${why}): stop what is using it, or choose another with --port, where 0 takes any that is free.`,
      { cause },
    );
    this.host = host;
    this.port = port;
  }
}
