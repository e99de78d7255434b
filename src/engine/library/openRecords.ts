import type { Desk } from '../answers/ask.js';
import { type Completions, completionsOf } from '../answers/completions.js';
import type { Encoder } from '../encoder/encoder.js';
import { analyses } from '../evidence/analyses.js';
import { MODEL } from '../evidence/learntModel.js';
import type { Collection } from '../index/collection/collection.js';
import { openTimeline, type Timeline } from '../records/events/timeline.js';
import { type FigureBook, openFigures } from '../records/figures/figureBook.js';
import { type Census, takeCensus } from '../records/organisations/census.js';
import { type Collecting, collecting } from '../records/people/collecting.js';
import type { LivingPassages } from './livingPassages.js';

/** What records are made of. */
export interface RecordsSource {
  readonly collection: Collection;
  readonly passages: Pick<LivingPassages, 'index'>;
  readonly encoder: Encoder;
}

/** What is made of a collection as it stands, and anew when it has changed. */
export interface Records {
  readonly desk: Desk;
  readonly census: Collecting<Census>;
  readonly figures: () => Promise<FigureBook>;
  readonly timeline: () => Promise<Timeline>;
  readonly completions: Completions;
}

/** All but the desk is asked for seldom and dear in a large collection, so it is made at the first request. */
export function openRecords({ collection, passages, encoder }: RecordsSource): Records {
  const { articles, sentencesOf, lexicon } = collection;
  const { casing } = lexicon;
  const census = collecting(() => takeCensus(articles.flatMap(sentencesOf), casing));
  return {
    // It reads with the words of the whole collection, so it doesn't outlive a change of it either.
    desk: {
      collection,
      index: passages.index,
      encoder,
      analyses: analyses(sentencesOf, casing),
      model: MODEL,
    },
    census,
    figures: once(() => openFigures(articles, sentencesOf, casing)),
    timeline: once(() => openTimeline(articles, sentencesOf, casing)),
    completions: completionsOf(
      articles,
      () => census.value().people,
      () => census.value().organisations,
    ),
  };
}

/** Made at the first call, and the same for everybody who calls meanwhile. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
