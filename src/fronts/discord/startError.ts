import { VerbatimError } from '../../errors.js';

/**
 * What keeps the bot from running on Discord: the token, no way to Discord, the server named for the
 * commands, or anything else that Discord answered;
 * or the address at which its health is to be told.
 */
export type StartProblem = 'token' | 'network' | 'server' | 'refused' | 'health';

/** The bot could not start on Discord, or lost its place there for good. */
export class StartError extends VerbatimError {
  override readonly name = 'StartError';
  readonly problem: StartProblem;

  constructor(problem: StartProblem, message: string, cause?: unknown) {
    super(message, { cause });
    this.problem = problem;
  }
}
