import type { Writable } from 'node:stream';
import type { Reply } from '../../reply/reply.js';
import { renderReply } from './renderReply.js';
import { writeLine } from './writeLine.js';

/** Writes a reply as text, with what can be called next as it is called in a shell. */
export async function writeReply(
  reply: Reply,
  { output, colour }: { readonly output: Writable; readonly colour: boolean },
): Promise<void> {
  await writeLine(output, renderReply(reply, { colour, callPrefix: 'verbatim ' }));
}
