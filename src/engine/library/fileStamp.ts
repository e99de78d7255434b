import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { promises as fs } from 'node:fs';

/** What a file system says of a file without reading it: as long as it stays, so does the content. */
export type FileStamp = string;

/** A time within this many milliseconds may still be given to a later write: file systems count coarsely. */
const COARSE_MS = 2_000n;

/** A file's stamp; `undefined` when there is no file at the path, following links. */
export async function stampOf(path: string): Promise<FileStamp | undefined> {
  try {
    const stats = await fs.stat(path, { bigint: true });
    return stats.isFile() ? stamp(stats) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file could have been written again after the time given without getting another stamp. */
export function isFresh(stamp: FileStamp, now: Date): boolean {
  const [, changed = '0'] = stamp.split(' ');
  return BigInt(changed) / 1_000_000n > BigInt(now.getTime()) - COARSE_MS;
}

/** A hash of a file's bytes; `undefined` when it can't be read. */
export async function hashFile(path: string, largest: number): Promise<string | undefined> {
  try {
    // What is larger is not read for its articles either, and may be more than memory holds.
    if ((await fs.stat(path)).size > largest) return undefined;
    return createHash('sha256')
      .update(await fs.readFile(path))
      .digest('base64');
  } catch {
    return undefined;
  }
}

/** Size, times in nanoseconds, place on the disk. The time of change goes forward whatever a program sets the other to. */
function stamp({ size, ctimeNs, mtimeNs, ino }: BigIntStats): FileStamp {
  return `${size} ${ctimeNs > mtimeNs ? ctimeNs : mtimeNs} ${ctimeNs} ${mtimeNs} ${ino}`;
}
