import { confidenceOf } from '../evidence/confidence.js';
import { type Evidence, rankEvidence } from '../evidence/rankEvidence.js';
import type { Question } from '../question/question.js';
import { readQuestion } from '../question/readQuestion.js';
import { withPrevious } from '../question/withPrevious.js';
import type { Desk } from './ask.js';
import { confidenceAmongAll } from './confidenceAmongAll.js';
import { acceptOf, inYear, type Within } from './within.js';

/** A question as it was read, what was found for it, and how sure the best of it is. */
export interface Weighed {
  readonly question: Question;
  readonly evidence: Evidence;
  /** Probability, 0–1, that the first verdict answers; 0 when it breaks a constraint, or nothing was found. */
  readonly confidence: number;
}

/** The way of a question up to the decision: read it, retrieve, judge each sentence. */
export async function weighQuestion(
  text: string,
  prev: readonly string[],
  desk: Desk,
  within: Within = {},
): Promise<Weighed> {
  const { collection, model } = desk;
  const read = withPrevious(inYear(text, within.year), prev);
  const question = readQuestion(read, collection.lexicon);
  const accept = acceptOf(within);
  const evidence = await rankEvidence(question, desk, model, accept);
  const confidence =
    accept === undefined
      ? confidenceOf(evidence.verdicts, model)
      : confidenceAmongAll(
          evidence.verdicts,
          (await rankEvidence(question, desk, model)).verdicts,
          collection,
          model,
        );
  return { question, evidence, confidence };
}
