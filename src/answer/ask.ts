import type { Analyses } from '../evidence/analyses.js';
import { confidenceOf } from '../evidence/confidence.js';
import type { Model } from '../evidence/model.js';
import { rankEvidence } from '../evidence/rankEvidence.js';
import { readQuestion } from '../question/readQuestion.js';
import { smallTalkIn } from '../question/smallTalk.js';
import { withPrevious } from '../question/withPrevious.js';
import type { Collection } from '../search/collection.js';
import { compose } from './compose.js';
import { confidenceAmongAll } from './confidenceAmongAll.js';
import type { Outcome } from './outcome.js';
import { refuse, refuseSmallTalk } from './refuse.js';
import { acceptOf, inYear, type Within } from './within.js';

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
 * @param within narrows what counts, and lowers no bar
 */
export async function ask(
  text: string,
  prev: readonly string[],
  { collection, analyses, model }: Desk,
  within: Within = {},
): Promise<Outcome> {
  const smallTalk = smallTalkIn(text);
  if (smallTalk !== undefined) return refuseSmallTalk(smallTalk);
  const read = withPrevious(inYear(text, within.year), prev);
  const question = readQuestion(read, collection.lexicon);
  const accept = acceptOf(within);
  const evidence = await rankEvidence(question, collection, analyses, model, accept);
  const [best, ...others] = evidence.verdicts;
  const confidence =
    accept === undefined
      ? confidenceOf(question, evidence.verdicts, model)
      : confidenceAmongAll(
          question,
          evidence.verdicts,
          (await rankEvidence(question, collection, analyses, model)).verdicts,
          collection,
          model,
        );
  if (best === undefined || confidence < model.threshold)
    return refuse(question, evidence, confidence);
  return compose(question, best, others, confidence, collection);
}
