import type { Article } from '../articles/article.js';
import { articleSentences } from '../articles/articleSentences.js';
import type { Passage } from '../articles/passage.js';
import { type MiniSearchIndex, openMiniSearch } from '../index/miniSearch.js';
import { splitWindows } from '../index/splitWindows.js';
import type { StoredDerived } from './keepFolder.js';

/**
 * The index by words as it was stored, with the passages of what has changed since taken out and put in;
 * `undefined` when it doesn't fit, or would take longer to be brought up to date than to be made anew.
 * @param windows the passages that it is to be of, by article
 */
export async function restoreWords(
  { state, articles }: StoredDerived,
  windows: ReadonlyMap<Article, readonly Passage[]>,
): Promise<MiniSearchIndex | undefined> {
  if (typeof state !== 'string') return undefined;
  const same = new Set(articles.filter((article) => windows.has(article)));
  const others = articles.filter((article) => !same.has(article));
  if (others.length > same.size) return undefined;
  const gone = others.flatMap((article) => splitWindows(article, articleSentences(article)));
  const [kept, come]: [Passage[], Passage[]] = [[], []];
  for (const [article, passages] of windows) (same.has(article) ? kept : come).push(...passages);
  try {
    const index = openMiniSearch({ stored: { state, passages: [...gone, ...kept] } });
    await index.replace(gone, come);
    return index;
  } catch {
    return undefined;
  }
}
