import type { Passage, Sentence } from '../articles/passage.js';
import type { Reading } from '../encoder/encoder.js';
import { rateSpan } from '../encoder/rateSpan.js';
import type { Candidate } from '../index/searchPort.js';
import type { Span } from '../text/span.js';

/** What the reader makes of one sentence, of all the passages that it was read in the one that speaks most for it. */
export interface SentenceReading {
  /** Its likeliest answer, in the article's text and inside the sentence. */
  readonly span: Span;
  /** The span's score above that of "nothing here answers". */
  readonly lead: number;
  /** Logit that the passage answers. */
  readonly has: number;
  /** Cosine of the question's and the passage's meaning; `undefined` when it is not known yet. */
  readonly similarity: number | undefined;
}

/** Every sentence in which the reader sees a possible answer; a sentence in two passages is given once. */
export function readSentences(
  candidates: readonly Candidate[],
  readings: readonly Reading[],
): ReadonlyMap<Sentence, SentenceReading> {
  const best = new Map<Sentence, SentenceReading & { readonly rate: number }>();
  for (const [at, { passage, similarity }] of candidates.entries()) {
    const reading = readings[at];
    if (reading === undefined) continue;
    for (const scored of reading.spans) {
      const start = passage.start + scored.start;
      const sentence = sentenceAt(passage, start);
      if (sentence === undefined) continue;
      const rate = rateSpan(reading, scored);
      if (rate <= (best.get(sentence)?.rate ?? Number.NEGATIVE_INFINITY)) continue;
      const span = { start, end: Math.min(passage.start + scored.end, sentence.end) };
      const lead = scored.score - reading.nothing;
      best.set(sentence, { span, lead, has: reading.has, similarity, rate });
    }
  }
  return best;
}

function sentenceAt({ sentences }: Passage, at: number): Sentence | undefined {
  return sentences.find(({ start, end }) => start <= at && at < end);
}
