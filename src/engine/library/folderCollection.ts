import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Article } from '../articles/article.js';
import { formatOf } from '../articles/formats/formats.js';
import { loadFile } from '../articles/loadFile.js';
import { type ArticleDigest, digestArticle } from '../index/collection/articleDigest.js';
import type { CollectionState } from '../index/collection/collectionState.js';
import {
  type FileDigest,
  type LivingCollection,
  openCollection,
} from '../index/collection/livingCollection.js';
import { findAllFiles, findChangedFiles } from './changedFiles.js';
import { type FileStamp, hashFile, isFresh, stampOf } from './fileStamp.js';

/** One file read anew. */
interface ReadFile extends FileDigest {
  readonly known: KnownFile;
}

/** What was known of one file when it was read. */
interface KnownFile {
  /** `undefined` when it was so new that it could be written again without getting another one. */
  readonly stamp: FileStamp | undefined;
  /** Of its bytes; `undefined` when it was written to while it was being read. */
  readonly hash: string | undefined;
  /** What was said of it, so that it is not said again. */
  readonly warnings: readonly string[];
}

/** A folder's collection in the form in which it can be stored. */
export interface FolderState {
  readonly files: ReadonlyMap<string, KnownFile>;
  readonly collection: CollectionState;
}

/** What a change of files came to. */
export interface AppliedChange {
  /** Articles that are new or were read anew. */
  readonly added: readonly Article[];
  /** Those that are gone, or stand anew among the added. */
  readonly removed: readonly Article[];
}

export interface RefreshOptions {
  /** Changes the collection in the one moment in which nobody looks. */
  change(work: () => void): Promise<void>;
  warn(line: string): void;
  clock(): Date;
  /** Told how many files of how many have been read. */
  progress?(done: number, total: number): void;
  /** Whether a file is being written to and has to wait; absent lets none wait. */
  unsettled?(file: string): boolean;
}

/** The articles of a folder, brought up to date on request. */
export interface FolderCollection {
  readonly collection: LivingCollection;
  /** How many files were read since it was opened. */
  readonly filesRead: number;
  /**
   * Reads what differs from what is known and puts it in: of the paths given, or of the whole folder.
   * A file that can't be read is left out with a line, and the others go in.
   * @throws ArticlesFolderError when the folder is out of reach; all stays as it was
   */
  refresh(paths: Iterable<string> | undefined, options: RefreshOptions): Promise<AppliedChange>;
  state(): FolderState;
}

/** How many files are read at once. */
const TOGETHER = 16;
/** How many files are put in at once: a few milliseconds in which nobody is answered. */
const AT_ONCE = 64;

/**
 * Opens the collection of a folder, of which nothing is read yet but what was stored.
 * @param folder its real path
 */
export function openFolder(folder: string, stored?: FolderState): FolderCollection {
  const collection = openCollection(stored?.collection);
  const known = new Map<string, KnownFile>(stored?.files);
  let linked = false;
  let saidOfFolder: ReadonlySet<string> = new Set();
  let filesRead = 0;

  /** What the file holds now; `undefined` when it is as it was. */
  async function read(file: string, clock: () => Date): Promise<ReadFile | undefined> {
    const path = join(folder, file);
    const before = known.get(file);
    const now = clock();
    const seen = await stampOf(path);
    if (before?.stamp !== undefined && before.stamp === seen) return undefined;
    const stamp = seen === undefined || isFresh(seen, now) ? undefined : seen;
    const hash = await hashFile(path, formatOf(file)?.largest ?? 0);
    if (before?.hash !== undefined && before.hash === hash) {
      known.set(file, { ...before, stamp });
      return undefined;
    }
    const { articles, warnings } = await loadFile(folder, file);
    filesRead++;
    const digests = await digestAll(articles);
    // What was written to in between is read again when it is next looked at.
    const still = seen !== undefined && (await stampOf(path)) === seen;
    const knownNow = still
      ? { stamp, hash, warnings }
      : { stamp: undefined, hash: undefined, warnings };
    return { file, articles: digests, known: knownNow };
  }

  /** Reads files some at a time and gives those that differ, so that few are in memory before they are put in. */
  async function* readAll(
    files: readonly string[],
    { progress, warn, clock }: RefreshOptions,
  ): AsyncGenerator<FileDigest> {
    for (let from = 0; from < files.length; from += TOGETHER) {
      const batch = files.slice(from, from + TOGETHER);
      for (const one of await Promise.all(batch.map((file) => read(file, clock)))) {
        if (one === undefined) continue;
        const said = known.get(one.file)?.warnings ?? [];
        for (const line of one.known.warnings) if (!said.includes(line)) warn(line);
        known.set(one.file, one.known);
        yield one;
      }
      progress?.(Math.min(from + TOGETHER, files.length), files.length);
    }
  }

  return {
    collection,
    get filesRead() {
      return filesRead;
    },
    async refresh(paths, options) {
      const found =
        paths === undefined || linked
          ? await findAllFiles(folder, known)
          : await findChangedFiles(folder, paths, known);
      linked ||= found.linked;
      for (const line of found.warnings) if (!saidOfFolder.has(line)) options.warn(line);
      saidOfFolder = found.warnings.length > 0 ? new Set(found.warnings) : saidOfFolder;
      const there = found.there.filter((file) => options.unsettled?.(file) !== true);
      const added: Article[] = [];
      const removed: Article[] = [];
      const put = async (batch: readonly FileDigest[]) => {
        const going = batch.flatMap(({ file }) => collection.files.get(file) ?? []);
        const goes = await digestAll(going);
        await options.change(() =>
          collection.apply(batch, new Map(goes.map((d) => [d.article, d]))),
        );
        removed.push(...going);
        added.push(...batch.flatMap(({ articles }) => articles.map(({ article }) => article)));
      };
      let batch: FileDigest[] = [];
      for await (const one of readAll(there, options)) {
        batch.push(one);
        if (batch.length < AT_ONCE) continue;
        await put(batch);
        batch = [];
      }
      // What is gone comes last: an article that was renamed is never missing in between.
      for (const file of found.gone) {
        known.delete(file);
        batch.push({ file, articles: [] });
        if (batch.length < AT_ONCE) continue;
        await put(batch);
        batch = [];
      }
      if (batch.length > 0) await put(batch);
      return { added, removed };
    },
    state: () => ({ collection: collection.state(), files: known }),
  };
}

/** Digests with a pause after each: there may be thousands, and others want to be answered meanwhile. */
async function digestAll(articles: readonly Article[]): Promise<ArticleDigest[]> {
  const digests: ArticleDigest[] = [];
  for (const article of articles) {
    digests.push(digestArticle(article));
    await setImmediate();
  }
  return digests;
}
