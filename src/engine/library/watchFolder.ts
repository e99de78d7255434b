import { promises as fs } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { findArticleFiles } from '../articles/findArticleFiles.js';
import { type FileStamp, stampOf } from './fileStamp.js';

/** What a watcher has to tell: paths below the folder with `/`, or `undefined` when anything may have changed. */
export type Hint = (paths: readonly string[] | undefined) => void;

/** A watch that is kept until it is closed. */
export interface Watch {
  close(): Promise<void>;
}

/** Between two tries to watch a folder that was out of reach, in milliseconds. */
const AGAIN_MS = 2_000;

/**
 * Watches a folder with everything below it by what the system tells. A watch that breaks off is begun
 * anew, and then anything may have changed. Hints may be too many, never too few.
 * @param folder its real path
 * @throws when the system can't watch it, such as on some network drives
 */
export async function watchBySystem(folder: string, hint: Hint): Promise<Watch> {
  const { default: watcher } = await import('@parcel/watcher');
  let closed = false;
  let again: NodeJS.Timeout | undefined;
  const subscribe = () =>
    watcher.subscribe(folder, (error, events) => {
      if (error === null)
        hint(events.map(({ path }) => relative(folder, path).split(sep).join('/')));
      else retry();
    });
  let subscription = await subscribe();

  function retry(): void {
    hint(undefined);
    again ??= setTimeout(async () => {
      again = undefined;
      if (closed) return;
      try {
        await subscription.unsubscribe();
        await fs.access(folder);
        subscription = await subscribe();
        hint(undefined);
      } catch {
        retry();
      }
    }, AGAIN_MS).unref();
  }

  return {
    async close() {
      closed = true;
      clearTimeout(again);
      await subscription.unsubscribe();
    },
  };
}

/** Looks through a folder again and again, for drives of which the system tells nothing. */
export async function watchByPolling(folder: string, hint: Hint, everyMs: number): Promise<Watch> {
  let seen = await stampsIn(folder);
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    const now = await stampsIn(folder);
    // Out of reach: what was there stays until it can be seen again.
    if (now === undefined) return;
    const changed = [...now].flatMap(([file, stamp]) => (seen?.get(file) === stamp ? [] : [file]));
    const gone = [...(seen ?? [])].flatMap(([file]) => (now.has(file) ? [] : [file]));
    seen = now;
    if (changed.length + gone.length > 0) hint([...changed, ...gone]);
  }

  function next(): void {
    timer = setTimeout(() => {
      looking = look().then(next);
    }, everyMs).unref();
  }
  next();

  return {
    async close() {
      clearTimeout(timer);
      await looking;
      clearTimeout(timer);
    },
  };
}

/** `undefined` when the folder is out of reach. */
async function stampsIn(folder: string): Promise<Map<string, FileStamp | undefined> | undefined> {
  try {
    const { files } = await findArticleFiles(folder);
    const stamps = new Map<string, FileStamp | undefined>();
    for (const file of files) stamps.set(file, await stampOf(join(folder, file)));
    return stamps;
  } catch {
    return undefined;
  }
}
