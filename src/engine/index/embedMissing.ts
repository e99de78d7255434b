import type { EncodeOptions, Encoder } from '../encoder/encoder.js';
import type { MeaningIndex } from './meaningIndex.js';

/** Texts embedded in one call. */
const TOGETHER = 32;

/** Computes the vectors that an index lacks, a few at a time, until it has all or is told to stop. */
export async function embedMissing(
  meaning: MeaningIndex,
  encoder: Encoder,
  options: EncodeOptions & { readonly stopped?: () => boolean } = {},
): Promise<void> {
  while (options.stopped?.() !== true) {
    const texts = meaning.missing(TOGETHER);
    if (texts.length === 0) return;
    const vectors = await encoder.embed(
      texts.map(({ text }) => text),
      options,
    );
    for (const [at, vector] of vectors.entries()) {
      const text = texts[at];
      if (text !== undefined) meaning.learn(text.key, vector);
    }
  }
}
