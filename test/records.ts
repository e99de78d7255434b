import { parseArticle } from '../src/engine/articles/parseArticle.js';
import { type Library, openArticles } from '../src/engine/library.js';

/** A library of these texts, each the file `0.txt`, `1.txt` and so on. */
export function libraryOf(...texts: readonly string[]): Promise<Library> {
  const articles = texts.map((text, at) => parseArticle(`${at}.txt`, text));
  return openArticles(articles, new Date(0));
}

/** Trade in two years, with what it is held against. */
export const trade =
  "In 2022, Peru's exports to Chile rose 20% from the previous year to 200 million USD. In 2021, Peru's imports from Chile were 13,000 USD. The mill has 41 workers.";
