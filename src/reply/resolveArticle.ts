import type { Article } from '../engine/articles/article.js';
import { fold } from '../engine/text/fold.js';
import { partDistance } from './partDistance.js';

/** What a file name as typed stands for. */
export type ArticleLookup =
  | { readonly outcome: 'article'; readonly article: Article }
  /** Several fit; in the order of the articles. */
  | { readonly outcome: 'choice'; readonly articles: readonly Article[] }
  /** None fits; `nearest` holds up to three that look like it, nearest first. */
  | { readonly outcome: 'unknown'; readonly nearest: readonly Article[] };

const NEAREST_LIMIT = 3;
/** Share of the typed characters that may be wrong in a name that is still worth naming. */
const NEAR = 0.5;

/** Finds an article by its file: as it stands, else in another case, else by a part of the name. */
export function resolveArticle(articles: readonly Article[], typed: string): ArticleLookup {
  const exact = articles.find(({ file }) => file === typed);
  if (exact !== undefined) return { outcome: 'article', article: exact };

  const wanted = fold(typed).trim();
  const folded = articles.map((article) => ({ article, file: fold(article.file) }));
  const same = folded.filter(({ file }) => file === wanted);
  const fitting = same.length > 0 ? same : folded.filter(({ file }) => file.includes(wanted));
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined) {
    return { outcome: 'article', article: only.article };
  }
  if (fitting.length > 1) {
    return { outcome: 'choice', articles: fitting.map(({ article }) => article) };
  }
  const nearest = folded
    .map(({ article, file }) => ({ article, distance: partDistance(wanted, file) }))
    .filter(({ distance }) => distance <= wanted.length * NEAR)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, NEAREST_LIMIT)
    .map(({ article }) => article);
  return { outcome: 'unknown', nearest };
}
