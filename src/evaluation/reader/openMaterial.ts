import type { Article } from '../../articles/article.js';
import { loadArticles } from '../../articles/loadArticles.js';
import type { Encoder } from '../../engine/encoder/encoder.js';
import { articleSentences } from '../../engine/index/articleSentences.js';
import { fusedIndex } from '../../engine/index/fusedIndex.js';
import { type MeaningIndex, openMeaningIndex } from '../../engine/index/meaningIndex.js';
import { openMiniSearch } from '../../engine/index/miniSearch.js';
import type { PassageIndex } from '../../engine/index/searchPort.js';
import { splitWindows } from '../../engine/index/splitWindows.js';

/** A folder of articles as passages, searched by words, by meaning, and by both. */
export interface Material {
  readonly articles: readonly Article[];
  readonly words: PassageIndex;
  readonly meaning: PassageIndex;
  readonly fused: PassageIndex;
}

/** Texts embedded in one call. */
const TOGETHER = 64;

/** Reads a folder and embeds all of it. */
export async function openMaterial(folder: string, encoder: Encoder): Promise<Material> {
  const { articles } = await loadArticles(folder);
  return indexMaterial(articles, encoder);
}

/** Indexes and embeds articles that are in memory. */
export async function indexMaterial(
  articles: readonly Article[],
  encoder: Encoder,
): Promise<Material> {
  const words = openMiniSearch();
  const meaning = openMeaningIndex();
  const fused = fusedIndex(words, meaning);
  const passages = articles.flatMap((article) => splitWindows(article, articleSentences(article)));
  await fused.replace([], passages);
  await embedMissing(meaning, encoder);
  return { articles, words, meaning, fused };
}

async function embedMissing(meaning: MeaningIndex, encoder: Encoder): Promise<void> {
  for (;;) {
    const texts = meaning.missing(TOGETHER);
    if (texts.length === 0) return;
    const vectors = await encoder.embed(texts.map(({ text }) => text));
    for (const [at, { key }] of texts.entries()) {
      const vector = vectors[at];
      if (vector !== undefined) meaning.learn(key, vector);
    }
  }
}
