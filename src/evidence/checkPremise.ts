import type { AnswerType } from '../question/answerType.js';
import type { Question } from '../question/question.js';
import type { SentenceContext } from './analyses.js';
import type { Constraint } from './constraint.js';
import { PRESUPPOSED, type PresupposedEvent } from './data/presupposed.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** Questions that take their event for granted. */
const TAKING: ReadonlySet<AnswerType> = new Set(['reason', 'date', 'year']);
/** Behind these the same word is a noun ("the ban"), which is only spoken of. */
const DETERMINERS = /^(?:the|a|an|its|his|her|their|this|that|of|to)$/;

/**
 * What a question takes for granted must be told by the sentence, one around it or the headline: no
 * sentence says why a forum was postponed in a story in which it was held.
 */
export function checkPremise(question: Question, context: SentenceContext): Constraint {
  const name = 'premise' as const;
  const event = presupposed(question);
  if (event === undefined) return { name, state: 'held', degree: 1 };
  const { analysis, before, next, headline } = context;
  const near = [analysis, ...before, ...(next === undefined ? [] : [next])];
  const told = [...event.told].some(
    (term) => headline.has(term) || near.some(({ places }) => places.has(term)),
  );
  const written = ({ sentence }: SentenceAnalysis) =>
    sentence.article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  return told || near.some((other) => event.phrases?.test(written(other)))
    ? { name, state: 'held', degree: 1 }
    : { name, state: 'failed', degree: 0, code: 'not-stated' };
}

function presupposed({ asked, tokens }: Question): PresupposedEvent | undefined {
  if (!TAKING.has(asked.type)) return undefined;
  for (const [at, { term }] of tokens.entries()) {
    if (term === undefined || DETERMINERS.test(tokens[at - 1]?.folded ?? '')) continue;
    const event = PRESUPPOSED.find((candidate) => candidate.asked.has(term));
    if (event !== undefined) return event;
  }
  return undefined;
}
