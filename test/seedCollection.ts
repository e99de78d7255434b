import { fileURLToPath } from 'node:url';
import { loadArticles } from '../src/engine/articles/loadArticles.js';
import { type Collection, collectArticles } from '../src/engine/index/collection/collection.js';

/** The articles that come with the bot, read and split. */
export async function seedCollection(): Promise<Collection> {
  const { articles } = await loadArticles(fileURLToPath(new URL('../seeds', import.meta.url)));
  return collectArticles(articles);
}
