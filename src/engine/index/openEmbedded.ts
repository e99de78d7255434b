import type { Passage } from '../articles/passage.js';
import type { Encoder } from '../encoder/encoder.js';
import { embedMissing } from './embedMissing.js';
import { fusedIndex } from './fusedIndex.js';
import { openMeaningIndex } from './meaningIndex.js';
import { openMiniSearch } from './miniSearch.js';
import type { PassageIndex } from './searchPort.js';

/** The same passages, searched by words, by meaning, and by both. */
export interface EmbeddedPassages {
  readonly words: PassageIndex;
  readonly meaning: PassageIndex;
  readonly fused: PassageIndex;
}

/** Indexes passages that do not change, and embeds all of them. */
export async function openEmbedded(
  passages: readonly Passage[],
  encoder: Encoder,
): Promise<EmbeddedPassages> {
  const words = openMiniSearch();
  const meaning = openMeaningIndex();
  const fused = fusedIndex(words, meaning);
  await fused.replace([], passages);
  await embedMissing(meaning, encoder);
  return { words, meaning, fused };
}
