import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../articles/article.js';
import { ArticlesFolderError } from '../articles/articlesFolderError.js';
import { findArticleFiles } from '../articles/findArticleFiles.js';
import type { LivingCollection } from '../index/collection/livingCollection.js';
import { codeMark } from './codeMark.js';
import { stampOf } from './fileStamp.js';
import { type AppliedChange, type FolderState, openFolder } from './folderCollection.js';
import { type Gate, openGate } from './gate.js';
import { openSettling } from './settle.js';
import { readSnapshot, writeSnapshot } from './snapshotFile.js';
import { type Watch, watchByPolling, watchBySystem } from './watchFolder.js';

/** Where what was read is kept for the next start. */
export interface SnapshotOptions {
  /** Folder of the snapshot, made when it is missing; its file is named after the folder of articles. */
  readonly folder: string;
  /** Collections of fewer articles are read anew each time; absent is 500, which takes about a second. */
  readonly from?: number;
}

/** How changes of files are noticed. */
export interface WatchOptions {
  /** Between two looks through the whole folder, in milliseconds; absent lets the system tell. */
  readonly pollMs?: number | undefined;
  /** For how long a file has to stay as it is before it is read, in milliseconds; absent is 700. */
  readonly settleMs?: number;
}

/** What is made of a collection, goes with it, and is stored beside it. */
export interface Derived {
  /** Takes up what has changed in the collection since; called before anybody looks again. */
  renew(): void;
  /** In the form in which it can be stored. */
  state(): unknown;
}

/** What was stored of it at an earlier start. */
export interface StoredDerived {
  readonly state: unknown;
  /** The articles as they were then; those that have not changed are the collection's own objects. */
  readonly articles: readonly Article[];
}

export interface KeepOptions<Made extends Derived> {
  /** Told once, when the folder has been read and before anything changes. @param stored absent when there is none */
  derive(collection: LivingCollection, stored?: StoredDerived): Promise<Made>;
  clock(): Date;
  /** Told in the same moment in which something was put in or taken out, before anybody looks again. */
  applied?(): void;
  /** Told a line for every file that is left out, and for everything else that goes wrong. */
  warn(line: string): void;
  /** Told how many files of how many have been looked at, while the folder is opened. */
  progress?(done: number, total: number): void;
  /** Absent keeps nothing. */
  readonly snapshot?: SnapshotOptions;
  /** Absent reads the folder once. */
  readonly watch?: WatchOptions;
}

/** A folder's articles, kept up to date until it is closed. */
export interface KeptFolder<Made extends Derived> {
  readonly collection: LivingCollection;
  readonly derived: Made;
  readonly gate: Gate;
  /** Files that were read because the snapshot did not have them as they are. */
  readonly filesRead: number;
  /** When articles last came in or went. */
  readonly readAt: Date;
  /** Told of each change after it is in. @returns what ends that */
  onChange(listener: (change: AppliedChange) => void): () => void;
  close(): Promise<void>;
}

const SETTLE_MS = 700;
const SNAPSHOT_FROM = 500;
/** A share of files that a start may read anew before it is worth writing the snapshot again. */
const WORTH_SAVING = 0.01;
/** Where the system can't tell of changes. */
const FALLBACK_POLL_MS = 5_000;

/**
 * Opens a folder of articles and reads what its snapshot does not have.
 * @throws ArticlesFolderError when the folder is missing or holds no article that can be read
 */
export async function keepFolder<Made extends Derived>(
  folder: string,
  options: KeepOptions<Made>,
): Promise<KeptFolder<Made>> {
  const { clock, warn } = options;
  const real = await realFolder(folder);
  const listeners = new Set<(change: AppliedChange) => void>();
  const gate = openGate();
  let closed = false;
  /** Everything that reads files or writes the snapshot, one after the other. */
  let work: Promise<unknown> = Promise.resolve();

  const settling = openSettling({
    settleMs: options.watch?.settleMs ?? SETTLE_MS,
    stampOf: (path) => stampOf(join(real, path)),
    settled: (paths) => {
      work = work.then(() => update(paths));
    },
  });
  // Before anything is read, so that nothing that changes meanwhile is missed.
  const watch = options.watch && (await startWatch(real, options.watch, settling, warn));

  const snapshot = options.snapshot && {
    file: join(options.snapshot.folder, `articles-${shortHash(real)}.snapshot`),
    mark: { code: codeMark(), folder: real },
    from: options.snapshot.from ?? SNAPSHOT_FROM,
  };
  const parts = snapshot && (await readSnapshot(snapshot.file, snapshot.mark));
  const stored = parts?.folder?.() as FolderState | undefined; // written by `save`, by this same code
  const kept = openFolder(real, stored);
  const { collection } = kept;
  let derived: Made | undefined;
  let readAt = clock();
  let changedFiles = 0;
  /** Whether the snapshot that was written last lacks what is derived. */
  let partial = false;
  const change = (apply: () => void) =>
    gate.change(() => {
      apply();
      derived?.renew();
      options.applied?.();
    });

  const opening = open();
  // What changes meanwhile is read when all has been read once.
  work = opening.catch(() => undefined);
  let made: Made;
  try {
    made = await opening;
  } catch (cause) {
    closed = true;
    settling.close();
    await watch?.close();
    throw cause;
  }

  async function open(): Promise<Made> {
    const lines: string[] = [];
    await kept.refresh(undefined, {
      change,
      clock,
      warn: (line) => lines.push(line),
      ...(options.progress === undefined ? {} : { progress: options.progress }),
    });
    if (collection.articles.length === 0) {
      const why = lines.length === 0 ? '' : ` (${lines.join(' ')})`;
      throw new ArticlesFolderError(folder, `holds no article${why}`);
    }
    for (const line of lines) warn(line);
    const state = parts?.derived?.();
    const articles = stored?.collection.shelf.articles.map(({ article }) => article);
    const before = state === undefined || articles === undefined ? [] : [{ state, articles }];
    derived = await options.derive(collection, ...before);
    changedFiles = kept.filesRead;
    partial = stored !== undefined && state === undefined;
    await save();
    return derived;
  }

  async function update(paths: readonly string[] | undefined): Promise<void> {
    if (closed) return;
    try {
      const done = await kept.refresh(paths, {
        change,
        clock,
        warn,
        unsettled: settling.waitsFor,
      });
      if (done.added.length + done.removed.length === 0) return;
      readAt = clock();
      changedFiles += Math.max(done.added.length, done.removed.length);
      for (const listener of listeners) listener(done);
      await save({ whole: false });
    } catch (cause) {
      warn(
        `The articles folder could not be read again; what was read before is served: ${cause instanceof Error ? cause.message : String(cause)}`,
      );
    }
  }

  /** @param whole false while others want to be served: what is derived takes a second to be put into its form */
  async function save({ whole } = { whole: true }): Promise<void> {
    if (snapshot === undefined || collection.articles.length < snapshot.from) return;
    const changed = changedFiles > WORTH_SAVING * collection.files.size;
    if (!changed && !(whole && partial)) return;
    changedFiles = 0;
    partial = !whole;
    try {
      await writeSnapshot(snapshot.file, snapshot.mark, {
        folder: kept.state(),
        ...(whole ? { derived: derived?.state() } : {}),
      });
    } catch (cause) {
      warn(
        `${snapshot.file} could not be written, so the next start will read all articles anew: ${cause instanceof Error ? cause.message : String(cause)}`,
      );
    }
  }

  return {
    collection,
    derived: made,
    gate,
    get filesRead() {
      return kept.filesRead;
    },
    get readAt() {
      return readAt;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      if (closed) return;
      closed = true;
      settling.close();
      await watch?.close();
      await work;
      await save();
    },
  };
}

async function startWatch(
  folder: string,
  { pollMs }: WatchOptions,
  settling: { touch(path: string): void; touchAll(): void },
  warn: (line: string) => void,
): Promise<Watch> {
  const hint = (paths: readonly string[] | undefined) => {
    if (paths === undefined) settling.touchAll();
    else for (const path of paths) settling.touch(path);
  };
  if (pollMs !== undefined) return watchByPolling(folder, hint, pollMs);
  try {
    return await watchBySystem(folder, hint);
  } catch (cause) {
    warn(
      `The system can't tell of changes in the articles folder (${cause instanceof Error ? cause.message : String(cause)}), so it is looked through every ${FALLBACK_POLL_MS / 1_000} s instead; WATCH_POLL_MS sets another time.`,
    );
    return watchByPolling(folder, hint, FALLBACK_POLL_MS);
  }
}

async function realFolder(folder: string): Promise<string> {
  try {
    return await fs.realpath(folder);
  } catch {
    // It has the words for what is the matter.
    await findArticleFiles(folder);
    return folder;
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
