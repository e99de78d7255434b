import type { Model } from '../evidence/model.js';
import type { EvidenceSource } from '../evidence/rankEvidence.js';
import type { Collection } from '../index/collection/collection.js';
import { smallTalkIn } from '../question/smallTalk.js';
import { compose } from './compose.js';
import type { Outcome } from './outcome.js';
import { refuse, refuseSmallTalk } from './refuse.js';
import { weighQuestion } from './weighQuestion.js';
import type { Within } from './within.js';

/** What a question is asked of. */
export interface Desk extends EvidenceSource {
  readonly collection: Collection;
  readonly model: Model;
}

/**
 * The way of a question: read it, retrieve, judge each sentence, and answer with the best one only
 * when it is sure enough; else say no, and why.
 * @param prev the same person's earlier questions, oldest first
 * @param within narrows what counts, and lowers no bar
 */
export async function ask(
  text: string,
  prev: readonly string[],
  desk: Desk,
  within: Within = {},
): Promise<Outcome> {
  const smallTalk = smallTalkIn(text);
  if (smallTalk !== undefined) return refuseSmallTalk(smallTalk);
  const { question, evidence, confidence } = await weighQuestion(text, prev, desk, within);
  const [best, ...others] = evidence.verdicts;
  if (best === undefined || confidence < desk.model.threshold)
    return refuse(question, evidence, confidence);
  return compose(question, best, others, confidence, desk.collection);
}
