import type { Encoder } from '../encoder/encoder.js';
import { analyses } from '../evidence/analyses.js';
import type { Model } from '../evidence/model.js';
import type { Collection } from '../index/collection/collection.js';
import { embedMissing } from '../index/embedMissing.js';
import { fusedIndex } from '../index/fusedIndex.js';
import { openMeaningIndex } from '../index/meaningIndex.js';
import { openMiniSearch } from '../index/miniSearch.js';
import { splitWindows } from '../index/splitWindows.js';
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
