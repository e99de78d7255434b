import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** What tells whether a snapshot is of this collection, and was made by this program. */
export interface SnapshotMark {
  /** See `codeMark`. */
  readonly code: string;
  /** The folder's real path. */
  readonly folder: string;
}

/** A snapshot's parts, each still as bytes: what is not asked for is not unpacked. */
export type SnapshotParts = Readonly<Record<string, () => unknown>>;

interface Header extends SnapshotMark {
  readonly parts: readonly { readonly name: string; readonly length: number }[];
  /** Of the lengths and of everything behind the header. */
  readonly hash: string;
}

/** The form of the file: 12 characters that no other file begins with, the header's length, the header, the parts. */
const MAGIC = 'verbatim/1\r\n';
const LENGTH_DIGITS = 10;

/** Writes a snapshot whole or not at all: a reader sees the one before or this one, even if the machine stops in between. */
export async function writeSnapshot(
  file: string,
  mark: SnapshotMark,
  parts: Readonly<Record<string, unknown>>,
): Promise<void> {
  const bodies = Object.entries(parts).map(([name, part]) => ({ name, body: serialize(part) }));
  const lengths = bodies.map(({ name, body }) => ({ name, length: body.length }));
  const header = Buffer.from(
    JSON.stringify({
      ...mark,
      parts: lengths,
      hash: hashOf(lengths, ...bodies.map(({ body }) => body)),
    } satisfies Header),
  );
  const length = String(header.length).padStart(LENGTH_DIGITS, '0');
  await fs.mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await removeLeftovers(file);
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    const handle = await fs.open(unfinished, 'w', 0o600);
    try {
      for (const part of [Buffer.from(MAGIC + length), header, ...bodies.map(({ body }) => body)]) {
        await handle.writeFile(part);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(unfinished, file);
  } catch (cause) {
    await fs.rm(unfinished, { force: true });
    throw cause;
  }
}

/** What processes left that were killed while they wrote. */
async function removeLeftovers(file: string): Promise<void> {
  const folder = dirname(file);
  for (const name of await fs.readdir(folder)) {
    if (!name.startsWith(`${basename(file)}.`) || !name.endsWith('.unfinished')) continue;
    if (!isRunning(Number(name.split('.').at(-2))))
      await fs.rm(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    // One that belongs to somebody else runs as well.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}

/**
 * Reads a snapshot. `undefined` when there is none, and when there is one that must not be trusted:
 * damaged, of another form, of another folder, or made by other code.
 */
export async function readSnapshot(
  file: string,
  mark: SnapshotMark,
): Promise<SnapshotParts | undefined> {
  try {
    const bytes = await fs.readFile(file);
    const start = MAGIC.length + LENGTH_DIGITS;
    const opening = bytes.toString('latin1', 0, start);
    if (!opening.startsWith(MAGIC)) return undefined;
    const end = start + Number(opening.slice(MAGIC.length));
    const header: unknown = JSON.parse(bytes.toString('utf8', start, end));
    if (!isHeader(header) || header.code !== mark.code || header.folder !== mark.folder) {
      return undefined;
    }
    const body = bytes.subarray(end);
    if (hashOf(header.parts, body) !== header.hash) return undefined;
    let from = 0;
    return Object.fromEntries(
      header.parts.map(({ name, length }) => {
        const part = body.subarray(from, from + length);
        from += length;
        return [name, () => deserialize(part) as unknown];
      }),
    );
  } catch {
    // No file, or half a one: both mean that everything is read anew.
    return undefined;
  }
}

function hashOf(parts: Header['parts'], ...bodies: readonly Uint8Array[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts));
  for (const body of bodies) hash.update(body);
  return hash.digest('hex');
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false;
  const { code, folder, hash, parts } = value as Partial<Record<keyof Header, unknown>>; // each is checked below
  return (
    [code, folder, hash].every((one) => typeof one === 'string') &&
    Array.isArray(parts) &&
    parts.every(
      (part: unknown) =>
        typeof part === 'object' &&
        part !== null &&
        'name' in part &&
        typeof part.name === 'string' &&
        'length' in part &&
        typeof part.length === 'number',
    )
  );
}
