import type { Analyses } from '../evidence/analyses.js';
import { confidenceOf } from '../evidence/confidence.js';
import type { Model } from '../evidence/model.js';
import { rankEvidence } from '../evidence/rankEvidence.js';
import { readQuestion } from '../question/readQuestion.js';
import { smallTalkIn } from '../question/smallTalk.js';
import { withPrevious } from '../question/withPrevious.js';
import type { Collection } from '../search/collection.js';
import { compose } from './compose.js';
import type { Outcome } from './outcome.js';
import { refuse, refuseSmallTalk } from './refuse.js';

/** What a question is asked of. */
export interface Desk {
  readonly collection: Collection;
  readonly analyses: Analyses;
  readonly model: Model;
}

/**
 * The way of a question: read it, retrieve, judge each sentence, and answer with the best one only
 * when it is sure enough; else say no, and why.
 * @param prev the same person's earlier questions, oldest first
 */
export async function ask(
  text: string,
  prev: readonly string[],
  { collection, analyses, model }: Desk,
): Promise<Outcome> {
  const smallTalk = smallTalkIn(text);
  if (smallTalk !== undefined) return refuseSmallTalk(smallTalk);
  const question = readQuestion(withPrevious(text, prev), collection.lexicon);
  const evidence = await rankEvidence(question, collection, analyses, model);
  const [best, ...others] = evidence.verdicts;
  const confidence = confidenceOf(question, evidence.verdicts, model);
  if (best === undefined || confidence < model.threshold)
    return refuse(question, evidence, confidence);
  return compose(question, best, others, confidence, collection);
}
