import { promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';
import { ArticlesFolderError } from '../articles/articlesFolderError.js';
import { findArticleFiles } from '../articles/findArticleFiles.js';
import { formatOf } from '../articles/formats/formats.js';

/** Which files to look at again, and which are gone. Paths below the folder, with `/`. */
export interface ChangedFiles {
  /** Whether they really differ is not known yet. */
  readonly there: readonly string[];
  readonly gone: readonly string[];
  /** What a walk through the whole folder had to say; empty when none was needed. */
  readonly warnings: readonly string[];
  /** Whether links lead to files, as far as the whole folder was walked through. */
  readonly linked: boolean;
}

/** All files of a folder, and those of the known ones that are gone. */
export async function findAllFiles(
  folder: string,
  known: ReadonlyMap<string, unknown>,
): Promise<ChangedFiles> {
  const { files, warnings, linked } = await findArticleFiles(folder);
  const found = new Set(files);
  const gone = [...known.keys()].filter((file) => !found.has(file));
  return { there: files, gone, warnings, linked };
}

/**
 * Finds out what paths stand for at which something changed. A plain file, and whatever is gone, costs
 * a look at itself alone; a folder or a link, a walk through the whole folder.
 *
 * @param folder its real path
 * @param paths below it; of files and folders, there or not
 * @param known every file that is served
 * @throws ArticlesFolderError when the folder itself is out of reach, so that nothing counts as gone
 */
export async function findChangedFiles(
  folder: string,
  paths: Iterable<string>,
  known: ReadonlyMap<string, unknown>,
): Promise<ChangedFiles> {
  const there: string[] = [];
  const gone: string[] = [];
  for (const path of paths) {
    if (path.split('/').some((name) => name.startsWith('.'))) continue;
    switch (await kindOf(folder, path)) {
      case 'file':
        if (formatOf(path) !== undefined) there.push(path);
        break;
      case 'missing':
        if (known.has(path)) gone.push(path);
        // What was a folder may be many files.
        else for (const file of known.keys()) if (file.startsWith(`${path}/`)) gone.push(file);
        break;
      case 'other':
        return findAllFiles(folder, known);
    }
  }
  if (gone.length > 0) await checkFolder(folder);
  return { there, gone, warnings: [], linked: false };
}

/** `file` is a plain one in a plain folder, which is served without more ado. */
async function kindOf(folder: string, path: string): Promise<'file' | 'missing' | 'other'> {
  const place = join(folder, path);
  try {
    const stats = await fs.lstat(place);
    if (!stats.isFile()) return 'other';
    return (await fs.realpath(dirname(place))) === dirname(place) ? 'file' : 'other';
  } catch {
    return 'missing';
  }
}

async function checkFolder(folder: string): Promise<void> {
  try {
    await fs.access(folder);
  } catch (cause) {
    throw new ArticlesFolderError(folder, "can't be opened any more", { cause });
  }
}
