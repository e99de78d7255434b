import type { Model } from '../evidence/model.js';
import type { EvidenceSource } from '../evidence/rankEvidence.js';
import type { Collection } from '../index/collection/collection.js';
import { smallTalkIn } from '../question/smallTalk.js';
import { compose } from './compose.js';
import type { Outcome } from './outcome.js';
import { refuse, refuseSmallTalk } from './refuse.js';
import { weighQuestion } from './weighQuestion.js';
import type { Within } from './within.js';

/**
 * Share of the threshold from which a refusal shows its best sentences at once, as unsure ones: of the
 * questions left out of the learning three in ten are answered by them (docs/method.md).
 */
const UNSURE = 0.5;

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
  const { threshold } = desk.model;
  if (best === undefined || confidence < threshold)
    return refuse(question, evidence, confidence, threshold * UNSURE);
  return compose(question, best, others, confidence, desk.collection);
}
