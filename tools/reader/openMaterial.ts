import type { Article } from '../../src/engine/articles/article.js';
import { loadArticles } from '../../src/engine/articles/loadArticles.js';
import type { Encoder } from '../../src/engine/encoder/encoder.js';
import { articleSentences } from '../../src/engine/index/articleSentences.js';
import { embedMissing } from '../../src/engine/index/embedMissing.js';
import { fusedIndex } from '../../src/engine/index/fusedIndex.js';
import { openMeaningIndex } from '../../src/engine/index/meaningIndex.js';
import { openMiniSearch } from '../../src/engine/index/miniSearch.js';
import type { PassageIndex } from '../../src/engine/index/searchPort.js';
import { splitWindows } from '../../src/engine/index/splitWindows.js';

/** A folder of articles as passages, searched by words, by meaning, and by both. */
export interface Material {
  readonly articles: readonly Article[];
  readonly words: PassageIndex;
  readonly meaning: PassageIndex;
  readonly fused: PassageIndex;
}

/** Reads a folder and embeds all of it. */
export async function openMaterial(folder: string, encoder: Encoder): Promise<Material> {
  const { articles } = await loadArticles(folder);
  const words = openMiniSearch();
  const meaning = openMeaningIndex();
  const fused = fusedIndex(words, meaning);
  const passages = articles.flatMap((article) => splitWindows(article, articleSentences(article)));
  await fused.replace([], passages);
  await embedMissing(meaning, encoder);
  return { articles, words, meaning, fused };
}
