import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { type Library, openArticles } from '../../../src/engine/library.js';

/** Texts by file, opened as if they had been read from a folder, in the order given. */
export function openTexts(texts: Readonly<Record<string, string>>): Promise<Library> {
  const articles = Object.entries(texts).map(([file, text]) => parseArticle(file, text));
  return openArticles(articles, new Date(0));
}
