import { fromBufferPromise } from 'yauzl';

/** Most files that an archive may have. A document has some dozens, and its pictures. */
const MOST_ENTRIES = 10_000;

/**
 * What is wrong with an archive, as a clause; `undefined` when nothing is. Every file in it is really
 * unpacked, its bytes counted and thrown away, since what an archive says of its own sizes may be a
 * lie; names that lead out of it are refused.
 * @param largest of all files unpacked together, in bytes
 */
export async function checkZip(bytes: Uint8Array, largest: number): Promise<string | undefined> {
  const tooLarge = `it unpacks to more than ${largest / 1_000_000} MB; save it without what it carries along`;
  const archive = await fromBufferPromise(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
  );
  if (archive.entryCount > MOST_ENTRIES) return `it holds more than ${MOST_ENTRIES} files`;
  let unpacked = 0;
  try {
    for await (const entry of archive.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (unpacked > largest) return tooLarge;
      // The stream fails as soon as it yields another number of bytes than the entry says.
      const stream = await archive.openReadStreamPromise(entry);
      for await (const _chunk of stream) {
        // Counted by the stream itself.
      }
    }
  } catch {
    return 'its archive is damaged, or not what it says it is; open it and save it again';
  }
  return undefined;
}
