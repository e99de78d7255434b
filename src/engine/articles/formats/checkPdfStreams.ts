import { inflateSync } from 'node:zlib';

const OPENING = Buffer.from('stream');
const CLOSING = Buffer.from('endstream');
/** The first byte of what zlib packs, as every program writes it. */
const ZLIB = 0x78;
/** How often a stream can be packed and still be opened; each time multiplies its size by up to a thousand. */
const DEEPEST = 3;

/**
 * Whether no packed stream of a PDF unpacks to more than a size. What reads PDFs knows no such limit,
 * and a few kilobytes can be made to unpack to all the memory that there is.
 * @param largest of one stream, in bytes
 */
export function keepsWithin(bytes: Uint8Array, largest: number): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = buffer.indexOf(OPENING); at !== -1; at = buffer.indexOf(OPENING, at + 1)) {
    let start = at + OPENING.length;
    // By the format one line end follows, CRLF or LF.
    if (buffer[start] === 0x0d) start++;
    if (buffer[start] === 0x0a) start++;
    if (buffer[start] !== ZLIB) continue;
    const end = buffer.indexOf(CLOSING, start);
    const packed = buffer.subarray(start, end === -1 ? buffer.length : end);
    if (!unpacksWithin(packed, largest, DEEPEST)) return false;
  }
  return true;
}

function unpacksWithin(packed: Buffer, largest: number, depth: number): boolean {
  let unpacked: Buffer;
  try {
    unpacked = inflateSync(packed, { maxOutputLength: largest });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // Any other fault means that it is not packed so, or damaged: reading it will show.
    return code !== 'ERR_BUFFER_TOO_LARGE';
  }
  return unpacked[0] !== ZLIB || (depth > 1 && unpacksWithin(unpacked, largest, depth - 1));
}
