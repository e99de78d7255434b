import type { Question } from '../question/question.js';
import { isEnglishWord } from '../text/relatedWords.js';
import { type AnswerSpan, HARD_TYPES } from './answerSpans.js';
import type { Constraint } from './constraint.js';

/** Something of the asked type must really stand there, when the question names its type. */
export function checkType(question: Question, spans: readonly AnswerSpan[]): Constraint {
  const name = 'type' as const;
  if (!HARD_TYPES.has(question.asked.type)) return { name, state: 'held', degree: 1 };
  if (spans.some(({ strength }) => strength === 'strong'))
    return { name, state: 'held', degree: 1 };
  if (spans.length > 0 || !needsForm(question)) return { name, state: 'unclear', degree: 0.5 };
  if (!question.asked.explicit) return { name, state: 'unclear', degree: 0.2 };
  return { name, state: 'failed', degree: 0, code: 'not-stated' };
}

/** Only a short name has a full form; what a word means can be told in any words. */
function needsForm({ asked, terms, text, tokens }: Question): boolean {
  if (asked.type !== 'expansion') return true;
  return tokens.some(({ start, end, folded }, at) => {
    if (terms.some((term) => term.folded === folded && term.fullForms.length > 0)) return true;
    const written = text.slice(start, end);
    return (
      /\p{Lu}.*\p{Lu}/u.test(written) ||
      (at > 0 && /^[a-z]{2,6}$/.test(written) && !isEnglishWord(folded))
    );
  });
}
