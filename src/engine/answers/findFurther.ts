import { type Citation, cite } from '../articles/citation.js';
import type { Passage } from '../articles/passage.js';
import { rankEvidence } from '../evidence/rankEvidence.js';
import { readQuestion } from '../question/readQuestion.js';
import { smallTalkIn } from '../question/smallTalk.js';
import { withPrevious } from '../question/withPrevious.js';
import { ask, type Desk } from './ask.js';
import { acceptOf, inYear, type Within } from './within.js';

/** A passage none of whose sentences shares this much with the question is about something else. */
const ABOUT_IT = 0.35;

/**
 * Whole passages on what a question asks, best first, apart from those that the answer quotes or that
 * hold the same words again. They are something to read on in, and no answer: no constraint is held
 * against them.
 * @param prev the same person's earlier questions, oldest first
 */
export async function findFurther(
  text: string,
  prev: readonly string[],
  desk: Desk,
  within: Within = {},
): Promise<readonly Citation[]> {
  if (smallTalkIn(text) !== undefined) return [];
  const { collection, model } = desk;
  const read = withPrevious(inYear(text, within.year), prev);
  const question = readQuestion(read, collection.lexicon);
  const { verdicts, passages } = await rankEvidence(question, desk, model, acceptOf(within));
  const near = verdicts
    .filter(({ features }) => features.coverage >= ABOUT_IT)
    .map(({ sentence }) => cite(sentence.article, sentence));
  const outcome = await ask(text, prev, desk, within);
  const quotes = outcome.outcome === 'answer' ? outcome.quotes : [];
  const quoted = quotes.flatMap((quote): Citation[] => [quote, ...quote.alsoIn]);
  return passages
    .filter((passage) => near.some((citation) => overlap(passage, citation)))
    .filter((passage) => !quoted.some((citation) => overlap(passage, citation)))
    .map((passage) => cite(passage.article, passage));
}

function overlap(passage: Passage, { article, start, end }: Citation): boolean {
  return passage.article === article && passage.start < end && start < passage.end;
}
