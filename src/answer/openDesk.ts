import type { Encoder } from '../engine/encoder/encoder.js';
import { embedMissing } from '../engine/index/embedMissing.js';
import { fusedIndex } from '../engine/index/fusedIndex.js';
import { openMeaningIndex } from '../engine/index/meaningIndex.js';
import { openMiniSearch } from '../engine/index/miniSearch.js';
import { splitWindows } from '../engine/index/splitWindows.js';
import { analyses } from '../evidence/analyses.js';
import type { Model } from '../evidence/model.js';
import type { Collection } from '../search/collection.js';
import type { Desk } from './ask.js';

/** A desk over a collection that does not change, with all of its passages embedded. */
export async function openDesk(
  collection: Collection,
  encoder: Encoder,
  model: Model,
): Promise<Desk> {
  const meaning = openMeaningIndex();
  const index = fusedIndex(openMiniSearch(), meaning);
  const { articles, sentencesOf, lexicon } = collection;
  await index.replace(
    [],
    articles.flatMap((article) => splitWindows(article, sentencesOf(article))),
  );
  await embedMissing(meaning, encoder);
  return {
    collection,
    index,
    encoder,
    analyses: analyses(sentencesOf, lexicon.casing),
    model,
  };
}
