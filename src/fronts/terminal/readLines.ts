import type { Readable } from 'node:stream';

/**
 * The lines of a UTF-8 stream as they come, without their ends (LF or CRLF) and without a byte-order
 * mark; a last line needs no end. Throws what the stream throws. Unlike `node:readline` it does not split at
 * U+2028, which may stand inside of a JSON string.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  let first = true;
  for await (const chunk of input) {
    const pieces = String(chunk).split('\n');
    pieces[0] = rest + (pieces[0] ?? '');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield clean(piece, first);
      first = false;
    }
  }
  if (rest !== '') yield clean(rest, first);
}

function clean(line: string, first: boolean): string {
  const unmarked = first && line.startsWith('\uFEFF') ? line.slice(1) : line;
  return unmarked.endsWith('\r') ? unmarked.slice(0, -1) : unmarked;
}
