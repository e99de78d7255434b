import type { Encoder } from '../encoder/encoder.js';
import { analyses } from '../evidence/analyses.js';
import type { Model } from '../evidence/model.js';
import type { Collection } from '../index/collection/collection.js';
import { openEmbedded } from '../index/openEmbedded.js';
import { splitWindows } from '../index/splitWindows.js';
import type { Desk } from './ask.js';

/** A desk over a collection that does not change, with all of its passages embedded. */
export async function openDesk(
  collection: Collection,
  encoder: Encoder,
  model: Model,
): Promise<Desk> {
  const { articles, sentencesOf, lexicon } = collection;
  const passages = articles.flatMap((article) => splitWindows(article, sentencesOf(article)));
  const { fused: index } = await openEmbedded(passages, encoder);
  return {
    collection,
    index,
    encoder,
    analyses: analyses(sentencesOf, lexicon.casing),
    model,
  };
}
