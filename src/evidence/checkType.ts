import { isEnglishWord } from '../language/relatedWords.js';
import { termOf } from '../language/termOf.js';
import { WIDE_NOUNS } from '../question/data/typeNouns.js';
import type { Question } from '../question/question.js';
import { type AnswerSpan, HARD_TYPES } from './answerSpans.js';
import type { Constraint } from './constraint.js';
import type { TermCover } from './coverage.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

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

/** "Which hotel", "how many days": the noun asked about must stand in the sentence, unless it is too wide to be written. */
export function checkFocus(
  question: Question,
  analysis: SentenceAnalysis,
  covers: readonly TermCover[],
): Constraint {
  const name = 'focus' as const;
  const { focus, type } = question.asked;
  if (focus === undefined || WIDE_NOUNS.has(focus)) return { name, state: 'held', degree: 1 };
  const at = question.terms.findIndex((term) => term.folded === focus);
  const cover = covers[at];
  if (cover === undefined) return { name, state: 'held', degree: 1 };
  if (cover.own > 0) return { name, state: 'held', degree: cover.own };
  if (analysis.places.has(termOf(focus))) return { name, state: 'held', degree: 1 };
  // "Which country", "which minister": the name itself says that it is one.
  if (type === 'place' || type === 'organization' || type === 'person')
    return { name, state: 'unclear', degree: 0.5 };
  if (cover.all > 0.3) return { name, state: 'unclear', degree: 0.4 };
  // A list or a fact may be told without the noun ("what two resources"): it speaks against, and is no veto.
  if (type === 'list' || type === 'fact') return { name, state: 'unclear', degree: 0 };
  return { name, state: 'failed', degree: 0, code: 'not-stated' };
}
