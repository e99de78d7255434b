import type { Analyses } from '../evidence/analyses.js';
import { rankEvidence } from '../evidence/rankEvidence.js';
import type { Weights } from '../evidence/weights.js';
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
  readonly weights: Weights;
}

/**
 * The way of a question: read it, retrieve, judge each sentence, and answer with the best one only
 * when it is sure enough; else say no, and why.
 * @param prev the same person's earlier questions, oldest first
 */
export async function ask(text: string, prev: readonly string[], desk: Desk): Promise<Outcome> {
  const smallTalk = smallTalkIn(text);
  if (smallTalk !== undefined) return refuseSmallTalk(smallTalk);
  const question = readQuestion(withPrevious(text, prev), desk.collection.lexicon);
  const evidence = await rankEvidence(question, desk.collection, desk.analyses, desk.weights);
  const [best, ...others] = evidence.verdicts;
  if (best === undefined || best.confidence < desk.weights.threshold)
    return refuse(question, evidence);
  return compose(question, best, others, desk.collection.twinsOf);
}
