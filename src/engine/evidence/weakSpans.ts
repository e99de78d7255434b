import { isAgentNoun } from '../../knowledge/agentNouns.js';
import {
  FRACTION,
  FREE,
  GROUPS,
  LOOSE_AGE,
  LOOSE_DATE,
  LOOSE_PLACE,
  LOOSE_REASON,
  PLACELESS,
} from '../../knowledge/answerForms.js';
import type { Question } from '../question/question.js';
import { contains, type Span } from '../text/span.js';
import { quantities } from './amountSpans.js';
import type { SentenceContext } from './analyses.js';
import { askedPost } from './checkPost.js';
import { looseCounts } from './countSpans.js';
import { type LedSpan, matches } from './matches.js';
import { isThing, nounPhrases } from './nounPhrases.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';
import { thingNames } from './thingNames.js';

/**
 * Looser forms in which answers of a type come too: "in the leaves" for a place, "the committee" for a
 * person. They keep a sentence from being vetoed, and are no proof that it answers.
 */
export function weakSpansOfType(question: Question, context: SentenceContext): readonly LedSpan[] {
  const { analysis } = context;
  const { type, focus } = question.asked;
  switch (type) {
    case 'person':
      // Who holds a post is told by a name.
      return askedPost(question) === undefined ? [...agents(analysis), ...thingNames(context)] : [];
    case 'organization':
      return focus !== undefined && GROUPS.has(focus) ? agents(analysis) : [];
    case 'place':
      // Where somebody was born is told by the name of the place.
      if (focus === 'born') return [];
      return [
        ...matches(analysis, LOOSE_PLACE).filter((span) => !isPlaceless(analysis, span)),
        ...thingNames(context),
      ];
    case 'date':
      return matches(analysis, LOOSE_DATE);
    case 'money':
      return matches(analysis, FREE);
    case 'share':
      return question.flow === undefined ? quantities(context) : [];
    case 'figure':
      return [...partsAsked(question, context), ...matches(analysis, FREE)];
    case 'age':
      return matches(analysis, LOOSE_AGE).filter(
        (span) => !analysis.periods.some((period) => contains(period, span)),
      );
    case 'reason':
      return matches(analysis, LOOSE_REASON);
    case 'count':
      return looseCounts(question, analysis);
    default:
      return [];
  }
}

/** "How much of the oil": a share is a figure too. */
function partsAsked(question: Question, context: SentenceContext): readonly Span[] {
  if (!/\bhow much\b/i.test(question.text) || question.flow !== undefined) return [];
  return [
    ...quantities(context).filter(({ kind }) => kind === 'share'),
    ...matches(context.analysis, FRACTION),
  ];
}

/** Whether what stands behind a preposition is no place: "in modern times", "in favour". */
function isPlaceless({ tokens, periods }: SentenceAnalysis, span: Span): boolean {
  const head = tokens.findLast((token) => contains(span, token));
  if (periods.some((period) => contains(period, span))) return true;
  return head === undefined || PLACELESS.has(head.folded) || !isThing(head.folded);
}

/** Phrases that name people by what they are or do: "local judges", "the city council". */
function agents(analysis: SentenceAnalysis): readonly Span[] {
  return nounPhrases(analysis).filter(({ head }) => isAgentNoun(head));
}
