import type { Writable } from 'node:stream';
import { writeLine } from './writeLine.js';

/** Writes a value as one line of JSON. */
export async function writeJson(output: Writable, value: unknown): Promise<void> {
  await writeLine(output, toJsonLine(value));
}

/**
 * JSON that is one line to every reader: the line separators of Unicode, which JSON allows as they
 * stand and some readers split at, are escaped.
 */
function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/g,
    (separator) => `\\u${separator.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
