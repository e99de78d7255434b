import { join } from 'node:path';
import type { Article } from './article.js';
import { ArticlesFolderError } from './articlesFolderError.js';
import { findArticleFiles } from './findArticleFiles.js';
import { parseArticle } from './parseArticle.js';
import { type ReadText, readArticleText } from './readArticleText.js';

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
    const texts = await Promise.all(
      batch.map(async (file): Promise<[string, ReadText]> => {
        return [file, await readArticleText(join(folder, file))];
      }),
    );
    for (const [file, read] of texts) {
      switch (read.outcome) {
        case 'text':
          articles.push(parseArticle(file, read.text));
          break;
        case 'left-out':
          warnings.push(`${file}: left out, ${read.why}.`);
          break;
      }
    }
  }
  const all = [...warnings, ...ofFolder];
  if (articles.length === 0) {
    const why = all.length === 0 ? '' : ` (${all.join(' ')})`;
    throw new ArticlesFolderError(folder, `holds no article${why}`);
  }
  return { articles, warnings: all };
}
