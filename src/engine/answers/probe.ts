import type { Passage, Sentence } from '../articles/passage.js';
import { confidenceOf } from '../evidence/confidence.js';
import { rankEvidence } from '../evidence/rankEvidence.js';
import { readQuestion } from '../question/readQuestion.js';
import { contains, type Span } from '../text/span.js';
import type { Desk } from './ask.js';
import { quoteSpan } from './quoteSpan.js';

/** What the judge holds to be the best evidence for a question, sure enough to be given or not. */
export interface Probed {
  /** `undefined` when nothing was found at all. */
  readonly best:
    | {
        readonly sentence: Sentence;
        /** The stretch that would be quoted. */
        readonly quote: Span;
        /** The short answer inside the quote, when there is one. */
        readonly highlight: Span | undefined;
        /** Probability, 0–1, that the quote answers; 0 when it breaks a constraint. */
        readonly confidence: number;
      }
    | undefined;
  /** As retrieved, best first. */
  readonly passages: readonly Passage[];
}

/** The way of a question up to the decision, without the decision: for measuring what lies below the threshold. */
export async function probe(text: string, desk: Desk): Promise<Probed> {
  const { collection, model } = desk;
  const question = readQuestion(text, collection.lexicon);
  const { verdicts, passages } = await rankEvidence(question, desk, model);
  const [best] = verdicts;
  if (best === undefined) return { best, passages };
  const { sentence, highlight } = best;
  const quote = quoteSpan(question.asked, sentence, collection.sentencesOf(sentence.article));
  const confidence = confidenceOf(verdicts, model);
  const inside = highlight !== undefined && contains(quote, highlight) ? highlight : undefined;
  return { best: { sentence, quote, highlight: inside, confidence }, passages };
}
