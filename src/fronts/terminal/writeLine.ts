import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes a text and a line break, and waits while the reader can't keep up. */
export async function writeLine(output: Writable, text: string): Promise<void> {
  if (!output.write(`${text}\n`)) await once(output, 'drain');
}
