import {
  BEFORE_DATE,
  END_ASKED,
  LED_TO_END,
  LONG_TIME,
  RELATIVE_DAY,
} from '../../knowledge/answerForms.js';
import type { Question } from '../question/question.js';
import { contains, type Span } from '../text/span.js';
import { matches } from './matches.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/**
 * The times of a sentence, each with what tells its stage ("mid-2027", "the autumn of 2024"); a weekday
 * beside a date is no answer of its own. Where an end is asked for, a time that is led in as one goes first.
 */
export function dateSpans(question: Question, analysis: SentenceAnalysis): readonly Span[] {
  const { sentence, periods } = analysis;
  const { text } = sentence.article;
  const before = (offset: number) => text.slice(Math.max(sentence.start, offset - 24), offset);
  // "What day" is not told by a year.
  const dates = periods
    .filter(({ period }) => question.asked.focus !== 'day' || period.month !== undefined)
    .map(({ start, end }) => ({
      start: start - (BEFORE_DATE.exec(before(start))?.[0].length ?? 0),
      end,
    }));
  const others = [...matches(analysis, RELATIVE_DAY), ...matches(analysis, LONG_TIME)].filter(
    ({ start, end }) =>
      !dates.some(
        (date) =>
          contains(date, { start, end }) || /^(?:,?\s|,?\s\()$/.test(text.slice(end, date.start)),
      ),
  );
  const all = [...dates, ...others];
  const ends = END_ASKED.test(question.text)
    ? all.filter(({ start }) => LED_TO_END.test(before(start)))
    : [];
  return ends.length > 0 ? ends : all;
}
