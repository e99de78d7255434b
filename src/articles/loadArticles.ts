import type { Article } from './article.js';
import { ArticlesFolderError } from './articlesFolderError.js';
import { findArticleFiles } from './findArticleFiles.js';
import { loadFile } from './loadFile.js';

/** What a folder gave. */
export interface LoadedArticles {
  /** Ordered by `file`, in code units. At least one. */
  readonly articles: readonly Article[];
  /** One line for each file that was left out, with what to do about it; the others are served. */
  readonly warnings: readonly string[];
}

/** How many files are open at once. */
const TOGETHER = 32;

/**
 * Reads every `.txt` and `.md` file of a folder and its sub-folders.
 *
 * @throws ArticlesFolderError when not a single article can be served
 */
export async function loadArticles(folder: string): Promise<LoadedArticles> {
  const { files, warnings: ofFolder } = await findArticleFiles(folder);
  const articles: Article[] = [];
  const warnings: string[] = [];
  for (let from = 0; from < files.length; from += TOGETHER) {
    const batch = files.slice(from, from + TOGETHER);
    for (const read of await Promise.all(batch.map((file) => loadFile(folder, file)))) {
      for (const article of read.articles) articles.push(article);
      warnings.push(...read.warnings);
    }
  }
  const all = [...warnings, ...ofFolder];
  if (articles.length === 0) {
    const why = all.length === 0 ? '' : ` (${all.join(' ')})`;
    throw new ArticlesFolderError(folder, `holds no article${why}`);
  }
  return { articles, warnings: all };
}
