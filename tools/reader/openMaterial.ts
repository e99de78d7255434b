import type { Article } from '../../src/engine/articles/article.js';
import { articleSentences } from '../../src/engine/articles/articleSentences.js';
import { loadArticles } from '../../src/engine/articles/loadArticles.js';
import type { Encoder } from '../../src/engine/encoder/encoder.js';
import { type EmbeddedPassages, openEmbedded } from '../../src/engine/index/openEmbedded.js';
import { splitWindows } from '../../src/engine/index/splitWindows.js';

/** A folder of articles as passages, searched by words, by meaning, and by both. */
export interface Material extends EmbeddedPassages {
  readonly articles: readonly Article[];
}

/** Reads a folder and embeds all of it. */
export async function openMaterial(folder: string, encoder: Encoder): Promise<Material> {
  const { articles } = await loadArticles(folder);
  const passages = articles.flatMap((article) => splitWindows(article, articleSentences(article)));
  return { articles, ...(await openEmbedded(passages, encoder)) };
}
