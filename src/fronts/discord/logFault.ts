import { logCause } from '../../reportFault.js';

/**
 * Logs a fault with its cause and gives the reference for the person. Every cause is wrapped, since the
 * message of a set-up error (a path, a variable) is for the bot's owner and not for a chat.
 */
export function logFault(what: string, cause: unknown, log: (line: string) => void): string {
  return logCause(new Error(what, { cause }), log);
}
