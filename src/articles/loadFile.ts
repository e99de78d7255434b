import { join } from 'node:path';
import type { Article } from './article.js';
import { parseArticle } from './parseArticle.js';
import { readArticleText } from './readArticleText.js';

/** What one file gave: one article as a rule, several from a collection of records, none when it is left out. */
export interface LoadedFile {
  /** Path below the articles folder, with `/`. */
  readonly file: string;
  /** In the order of the file. */
  readonly articles: readonly Article[];
  /** One line each: what was left out of this file, and what to do about it. */
  readonly warnings: readonly string[];
}

/**
 * Reads one file of a folder. The one way from a file to its articles, at the start and when it has
 * changed since. Never rejects: a bad file is a warning.
 */
export async function loadFile(folder: string, file: string): Promise<LoadedFile> {
  const read = await readArticleText(join(folder, file));
  switch (read.outcome) {
    case 'text':
      return { file, articles: [parseArticle(file, read.text)], warnings: [] };
    case 'left-out':
      return { file, articles: [], warnings: [`${file}: left out, ${read.why}.`] };
  }
}
