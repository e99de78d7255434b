import type { FileStamp } from './fileStamp.js';

/** Holds paths back until nothing was written at them for a while. */
export interface Settling {
  /** Something happened at the path. */
  touch(path: string): void;
  /** Anything may have happened anywhere. */
  touchAll(): void;
  /** Whether the path is still being waited for. */
  waitsFor(path: string): boolean;
  close(): void;
}

export interface SettleOptions {
  /** For how long a file has to stay as it is, in milliseconds. */
  readonly settleMs: number;
  stampOf(path: string): Promise<FileStamp | undefined>;
  /** Told what has come to rest; `undefined` stands for everything that is not being waited for. */
  settled(paths: readonly string[] | undefined): void;
}

/** How often one looks within the time of coming to rest. */
const LOOKS = 5;

/**
 * Waits for files that are being written. Hints alone would not do: a slow writer may rest between two
 * of them, and a network drive gives none; so each file is looked at until it stays as it is.
 */
export function openSettling({ settleMs, stampOf, settled }: SettleOptions): Settling {
  /** By path, the stamp last seen and how many looks have found it so. */
  const waiting = new Map<string, { stamp: FileStamp | undefined; looks: number }>();
  let all = false;
  let timer: NodeJS.Timeout | undefined;

  function start(): void {
    timer ??= setTimeout(look, settleMs / LOOKS);
  }

  async function look(): Promise<void> {
    const ready: string[] = [];
    for (const [path, entry] of [...waiting]) {
      const stamp = await stampOf(path);
      // Touched again while it was looked at.
      if (waiting.get(path) !== entry) continue;
      if (entry.looks > 0 && entry.stamp === stamp) entry.looks++;
      else Object.assign(entry, { stamp, looks: 1 });
      if (entry.looks <= LOOKS) continue;
      waiting.delete(path);
      ready.push(path);
    }
    const everything = all;
    all = false;
    const closed = timer === undefined;
    timer = undefined;
    if (closed) return;
    if (waiting.size > 0) start();
    if (everything) settled(undefined);
    if (ready.length > 0) settled(ready);
  }

  return {
    touch(path) {
      waiting.set(path, { stamp: undefined, looks: 0 });
      start();
    },
    touchAll() {
      all = true;
      start();
    },
    waitsFor: (path) => waiting.has(path),
    close() {
      clearTimeout(timer);
      timer = undefined;
      waiting.clear();
    },
  };
}
