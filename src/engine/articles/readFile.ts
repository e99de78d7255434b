import { promises as fs } from 'node:fs';

/** A file's bytes, or why there are none: a clause to stand behind the file's name. */
export type ReadBytes =
  | { readonly outcome: 'bytes'; readonly bytes: Uint8Array }
  | { readonly outcome: 'left-out'; readonly why: string };

/**
 * Reads a file whole when it is no larger than `largest` bytes; a larger one, be it of 2 GB, is not
 * opened for reading at all.
 */
export async function readFile(path: string, largest: number): Promise<ReadBytes> {
  try {
    const stats = await fs.stat(path);
    if (!stats.isFile()) return leftOut('it is no file; remove it');
    if (stats.size > largest) return leftOut(tooLarge(stats.size, largest));
    const bytes = await fs.readFile(path);
    // It may have grown in between.
    return bytes.length > largest
      ? leftOut(tooLarge(bytes.length, largest))
      : { outcome: 'bytes', bytes };
  } catch {
    return leftOut("it can't be read; check its permissions");
  }
}

function tooLarge(size: number, largest: number): string {
  return `it has ${megabytes(size)}, more than the ${megabytes(largest)} that a file of its kind may have; split it`;
}

/** With one decimal, so that a file just over the limit does not seem to keep to it. */
function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function leftOut(why: string): ReadBytes {
  return { outcome: 'left-out', why };
}
