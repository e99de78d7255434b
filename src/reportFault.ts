import { randomBytes } from 'node:crypto';
import { VerbatimError } from './errors.js';

/**
 * Logs what went wrong and gives the line to say about it. An error of the set-up says itself what to
 * do; anything else is a bug, of which people see a short reference only, and the log the stack under
 * the same reference.
 */
export function reportFault(error: unknown, log: (line: string) => void): string {
  if (error instanceof VerbatimError) return error.message;
  return `Something went wrong here; the log has the cause under ${logCause(error, log)}.`;
}

/** Logs an error with its causes. @returns the short reference under which the log has it. */
export function logCause(error: unknown, log: (line: string) => void): string {
  const reference = randomBytes(4).toString('hex');
  log(`[${reference}] ${describe(error)}`);
  return reference;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause === undefined ? own : `${own}\nCaused by: ${describe(error.cause)}`;
}
