import { cite } from '../articles/citation.js';
import type { Sentence } from '../articles/passage.js';
import { isBroken, type Verdict } from '../evidence/verdict.js';
import type { Collection } from '../index/collection/collection.js';
import type { Question } from '../question/question.js';
import { slice } from '../text/span.js';
import { findAmounts } from '../values/amounts.js';
import type { Answer, Quote } from './outcome.js';
import { quoteSpan } from './quoteSpan.js';

/** A further sentence is quoted too when it is nearly as sure as the first: log-odds below it. */
const NEARLY_AS_SURE = 0.7;
const QUOTES = 3;
const OF_FIGURES: ReadonlySet<string> = new Set(['money', 'share', 'figure', 'count', 'measure']);

/** The answer that a best sentence gives, with those that are nearly as sure. */
export function compose(
  question: Question,
  best: Verdict,
  others: readonly Verdict[],
  confidence: number,
  collection: Collection,
): Answer {
  const further = others
    .filter(
      (other) =>
        !isBroken(other) &&
        best.score - other.score < NEARLY_AS_SURE &&
        other.sentence.kind !== 'headline' &&
        !saysTheSame(best, other),
    )
    .slice(0, QUOTES - 1);
  const quoted = [best, ...further];
  return {
    outcome: 'answer',
    confidence,
    quotes: [
      quote(question, best, collection),
      ...further.map((verdict) => quote(question, verdict, collection)),
    ],
    differing: OF_FIGURES.has(question.asked.type) && statesDifferent(quoted),
  };
}

/** Whether the other sentence gives the same short answer in the same article: a second quote would add nothing. */
function saysTheSame(best: Verdict, other: Verdict): boolean {
  const { article } = best.sentence;
  if (best.highlight === undefined || other.highlight === undefined) return false;
  return (
    other.sentence.article === article &&
    slice(article.text, best.highlight) === slice(article.text, other.highlight)
  );
}

function quote(
  { asked }: Question,
  { sentence, highlight }: Verdict,
  collection: Collection,
): Quote {
  const spanOf = (quoted: Sentence) =>
    quoteSpan(asked, quoted, collection.sentencesOf(quoted.article));
  const alsoIn = collection
    .twinsOf(sentence)
    .filter((twin) => twin !== sentence)
    .map((twin) => cite(twin.article, spanOf(twin)));
  return { ...cite(sentence.article, spanOf(sentence)), highlight, alsoIn };
}

/** Whether two articles give different values for the figure that was asked for. */
function statesDifferent(verdicts: readonly Verdict[]): boolean {
  const values = verdicts.flatMap(({ sentence, highlight }) => {
    if (highlight === undefined) return [];
    const [amount] = findAmounts(sentence.article.text, highlight);
    return amount?.value === undefined
      ? []
      : [{ file: sentence.article.file, value: amount.value, unit: amount.unit }];
  });
  const [first, ...rest] = values;
  return (
    first !== undefined &&
    rest.some(
      ({ file, value, unit }) =>
        file !== first.file && unit === first.unit && value !== first.value,
    )
  );
}
