import type { Sentence } from '../articles/passage.js';
import type { Asked } from '../question/asked.js';
import type { Span } from '../text/span.js';

/** Openings of a sentence that says nothing without the one before it. */
const LEANS =
  /^["“‘'(\s]*(?:(?:that|this|it)\s+(?:is|was)\s+why|that['’]s\s+why|for\s+(?:that|this|these)\s+reasons?|as\s+a\s+result\b|therefore\b|hence\b|because\s+of\s+(?:this|that|it)\b)/i;

/** Words that lead a reason in. */
const REASON =
  /\b(?:because|due\s+to|owing\s+to|thanks\s+to|as\s+a\s+result|so\s+that|in\s+order\s+to|put\s+down\s+to|(?:is|was|are|were)\s+(?:down\s+to|caused|blamed)|blam(?:ed|es|ing)|attribut(?:ed|es|ing)|(?:main\s+)?(?:cause|reason)s?\b|explain(?:ed|ing|s)|citing|stem(?:s|med)\s+from|on\s+the\s+back\s+of|amid|prompted\s+by|driven\s+by)\b/i;
/** Words by which a sentence points to what the one before it tells. */
const POINTS =
  /^["“‘'(\s]*(?:the|this|that|these|those|it|its|they|he|she|officials?|both|main)\b/i;

/**
 * The stretch to quote for a sentence: with the sentence before it when it leans on that ("That is why
 * …"), and with the one behind it when a reason is asked for that only that one tells ("The fall is
 * due to …").
 * @param all the sentences of its article, in order
 */
export function quoteSpan(
  { type }: Pick<Asked, 'type'>,
  sentence: Sentence,
  all: readonly Sentence[],
): Span {
  const { article, start, end, position } = sentence;
  const previous = all[position - 1];
  const following = type === 'reason' ? all[position + 1] : undefined;
  const joins = (one: Sentence, other: Sentence) =>
    one.kind === other.kind && article.text.slice(one.end, other.start).trim() === '';
  const text = article.text.slice(start, end);
  // Only white space may stand between: a quote is one unbroken slice.
  if (previous !== undefined && LEANS.test(text) && joins(previous, sentence))
    return { start: previous.start, end };
  if (following === undefined || REASON.test(text) || !joins(sentence, following))
    return { start, end };
  const behind = article.text.slice(following.start, following.end);
  return REASON.test(behind) && POINTS.test(behind)
    ? { start, end: following.end }
    : { start, end };
}
