import type { Article } from './article.js';
import { ArticlesFolderError } from './articlesFolderError.js';
import { findArticleFiles } from './findArticleFiles.js';
import { formatOf, LARGEST_TEXT_FILE } from './formats/formats.js';
import { loadFile } from './loadFile.js';

/** What a folder gave. */
export interface LoadedArticles {
  /** By file, in code units; those of one file in its own order. At least one. */
  readonly articles: readonly Article[];
  /** One line for each file that was left out, with what to do about it; the others are served. */
  readonly warnings: readonly string[];
}

/** How many files are open at once. */
const TOGETHER = 32;

/**
 * Reads every file of a folder and its sub-folders that has a known format.
 *
 * @param onRead told after every few files how many of them all are read
 * @throws ArticlesFolderError when not a single article can be served
 */
export async function loadArticles(
  folder: string,
  onRead: (read: number, files: number) => void = () => undefined,
): Promise<LoadedArticles> {
  const { files, warnings: ofFolder } = await findArticleFiles(folder);
  const articles: Article[] = [];
  const warnings: string[] = [];
  let read = 0;
  for (const batch of batches(files)) {
    for (const loaded of await Promise.all(batch.map((file) => loadFile(folder, file)))) {
      for (const article of loaded.articles) articles.push(article);
      warnings.push(...loaded.warnings);
    }
    read += batch.length;
    onRead(read, files.length);
  }
  const all = [...warnings, ...ofFolder];
  if (articles.length === 0) {
    const why = all.length === 0 ? '' : ` (${all.join(' ')})`;
    throw new ArticlesFolderError(folder, `holds no article${why}`);
  }
  return { articles, warnings: all };
}

/** Files to be read together: small ones some at once, each that may be large by itself, since all of it is in memory. */
function* batches(files: readonly string[]): Generator<readonly string[]> {
  let batch: string[] = [];
  for (const file of files) {
    const small = (formatOf(file)?.largest ?? 0) <= LARGEST_TEXT_FILE;
    if (small) batch.push(file);
    if (batch.length === TOGETHER || (!small && batch.length > 0)) {
      yield batch;
      batch = [];
    }
    if (!small) yield [file];
  }
  if (batch.length > 0) yield batch;
}
