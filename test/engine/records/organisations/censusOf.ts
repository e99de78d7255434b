import type { Sentence } from '../../../../src/engine/articles/passage.js';
import { type Census, takeCensus } from '../../../../src/engine/records/organisations/census.js';
import { drain } from '../people/indexOf.js';
import { casingOf } from '../people/sentencesOf.js';

/** Everybody and everything named in some articles, each given by its sentences. */
export function censusOf(...articles: readonly (readonly Sentence[])[]): Census {
  const sentences = articles.flat();
  return drain(takeCensus(sentences, casingOf(sentences)));
}
