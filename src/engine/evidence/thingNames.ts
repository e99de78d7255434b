import { MEASURE_WORDS, UNIT_WORDS } from '../../knowledge/modifiers.js';
import { contains, type Span } from '../text/span.js';
import type { NameMention } from '../values/names.js';
import type { SentenceContext } from './analyses.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/**
 * The names of a sentence that can be a body's or a place's: none that stands in a time or a figure
 * ("January", "USD"), and no family name of somebody whom the story named in full before.
 */
export function thingNames(context: SentenceContext): readonly NameMention[] {
  const { analysis } = context;
  return analysis.names.filter(
    (name) =>
      name.kind !== 'person' &&
      !isUnit(analysis, name) &&
      !analysis.periods.some((period) => contains(period, name)) &&
      !(name.kind === 'other' && isSomebody(context, name)),
  );
}

function isUnit({ tokens }: SentenceAnalysis, name: Span): boolean {
  return tokens
    .filter((token) => contains(name, token))
    .every(({ folded }) => UNIT_WORDS.has(folded) || MEASURE_WORDS.has(folded));
}

/** Whether a person named earlier in the story has this name for the end of theirs. */
function isSomebody({ analysis, earlier }: SentenceContext, { start, end }: Span): boolean {
  const written = analysis.sentence.article.text.slice(start, end);
  return earlier().some(({ names, sentence }) =>
    names.some(
      (name) =>
        name.kind === 'person' &&
        sentence.article.text.slice(name.start, name.end).endsWith(` ${written}`),
    ),
  );
}
