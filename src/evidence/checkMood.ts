import { ASKS_FOR_PLAN, AWAY, DENIED, PLANNED } from '../language/data/moodWords.js';
import { termOf } from '../language/termOf.js';
import { wordClassOf } from '../language/wordClass.js';
import type { AnswerType } from '../question/answerType.js';
import type { Question } from '../question/question.js';
import type { SentenceContext } from './analyses.js';
import type { AnswerSpan } from './answerSpans.js';
import { clausesOf } from './clauses.js';
import type { Constraint } from './constraint.js';
import type { TermCover } from './coverage.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** A denial decides whether, and can be the reason why. */
const UNTOUCHED: ReadonlySet<AnswerType> = new Set(['yesno', 'reason']);
/** A verb found through a word of this strength on is found itself. */
const SAME_VERB = 0.4;

/**
 * A plan is no fact: who asks when a mill *opened* is not answered by a clause in which somebody plans,
 * promises or asks to open it, or did not. A question that asks for a plan, or in no tense, takes either.
 */
export function checkMood(
  question: Question,
  { analysis }: SentenceContext,
  covers: readonly TermCover[],
  spans: readonly AnswerSpan[],
): Constraint {
  const held: Constraint = { name: 'mood', state: 'held', degree: 1 };
  if (UNTOUCHED.has(question.asked.type) || !asksForDeed(question)) return held;
  const { article, start, end } = analysis.sentence;
  const written = article.text.slice(start, end).replace(/\s/g, ' ');
  const planned = PLANNED.test(written);
  if (!planned && !DENIED.test(written)) return held;
  const failed: Constraint = { name: 'mood', state: 'failed', degree: 0, code: 'not-stated' };
  const clauses = clausesOf(analysis);
  const verbs = deedsIn(question, analysis, covers);
  if (verbs.length > 0) {
    const undone = (at: number) => {
      const lead = leadOf(analysis, clauses, at, NEAR);
      return PLANNED.test(lead) || DENIED.test(lead);
    };
    return verbs.every(undone) ? failed : held;
  }
  if (AWAY.test(written)) return failed;
  const [span] = spans;
  if (span === undefined || !planned) return held;
  const at = analysis.tokens.findIndex((token) => token.end > span.start);
  return PLANNED.test(leadOf(analysis, clauses, at, FAR)) ? failed : held;
}

/** Whether a question takes it that something was done: "did", "was opened", "compensation paid". */
function asksForDeed({ tokens }: Question): boolean {
  if (tokens.some(({ folded }) => ASKS_FOR_PLAN.has(folded))) return false;
  return tokens.some(
    ({ folded }, at) =>
      PAST.test(folded) || (isParticiple(folded) && !PRESENT.test(tokens[at - 1]?.folded ?? '')),
  );
}

const PAST = /^(?:did|was|were|had|has|have)$/;
const PRESENT = /^(?:is|are|be|being|gets?)$/;
const IRREGULAR = /^(?:paid|given|sold|bought|built|sent|spent|won|held|made|lent|shown|taken)$/;

/** "Compensation *paid* to each boat": without an auxiliary the participle alone tells of a deed. */
function isParticiple(folded: string): boolean {
  return IRREGULAR.test(folded) || (folded.endsWith('ed') && wordClassOf(folded) === 'verb');
}

/** Words between a plan and the deed that is planned, and between it and a figure or date of the plan. */
const NEAR = 4;
const FAR = 14;

/** Places of the question's verbs in the sentence. */
function deedsIn(
  { terms }: Question,
  { tokens }: SentenceAnalysis,
  covers: readonly TermCover[],
): number[] {
  return terms.flatMap(({ term, kind, wordClass }, at) => {
    if (kind !== 'word' || wordClass !== 'verb') return [];
    const { own = 0, places = [] } = covers[at] ?? {};
    if (own >= SAME_VERB) return places;
    // "To name" is a stop word and has no term.
    return tokens.flatMap((token, place) =>
      token.term === undefined && termOf(token.folded) === term ? [place] : [],
    );
  });
}

/** The words of the token's own clause right before it, at most so many. */
function leadOf(
  { sentence, tokens }: SentenceAnalysis,
  clauses: readonly number[],
  at: number,
  most: number,
): string {
  let from = at;
  while (from > 0 && at - from < most && clauses[from - 1] === clauses[at]) from--;
  return sentence.article.text
    .slice(tokens[from]?.start ?? 0, tokens[at]?.start ?? 0)
    .replace(/\s+/g, ' ');
}
