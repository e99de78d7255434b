import { isAgentNoun } from '../../knowledge/agentNouns.js';
import { OPEN_COUNTS, PEOPLE, TIMES } from '../../knowledge/answerForms.js';
import type { Question } from '../question/question.js';
import { contains, type Span } from '../text/span.js';
import { termOf } from '../text/termOf.js';
import type { TermToken } from '../text/terms.js';
import { wordClassOf } from '../text/wordClass.js';
import type { Amount } from '../values/amounts.js';
import { matches } from './matches.js';
import { isThing } from './nounPhrases.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** "13 MoUs", "31 of the communes", "no deaths": a number with the counted noun at most four words behind it. */
export function boundCounts(question: Question, analysis: SentenceAnalysis, focus: string): Span[] {
  const term = termOf(focus);
  const asked = question.terms.find((candidate) => candidate.folded === focus);
  const counted = (candidate: string | undefined) =>
    candidate !== undefined &&
    (candidate === term ||
      candidate === asked?.term ||
      (asked?.alternatives.get(candidate) ?? 0) >= 0.5);
  const spans = numbersOf(analysis).flatMap((number) => {
    for (const token of wordsBehind(analysis, number, 6)) {
      if (counted(token.term))
        return [{ start: number.start, end: Math.max(number.end, token.end) }];
    }
    return [];
  });
  return focus === 'times' ? [...spans, ...matches(analysis, TIMES)] : spans;
}

/**
 * Numbers that may count what is asked for though its noun does not stand behind them: they count another
 * word of the question, or people under another word, or their noun is left out ("five.", "58% of them").
 * A noun is left out where it was said before, and not behind figures that count something else.
 */
export function looseCounts(question: Question, analysis: SentenceAnalysis): Span[] {
  const numbers = figuresOf(question, analysis).map((number) => ({
    number,
    nouns: nounsBehind(analysis, number),
  }));
  const near = numbers.filter(({ nouns }) => nouns.some((noun) => isNear(question, noun)));
  const bare = numbers.filter(({ nouns }) => nouns.length === 0);
  return (near.length > 0 ? near : bare.length === numbers.length ? bare : []).map(
    ({ number }) => number,
  );
}

/** Bare figures, and shares where "how many of" is asked; no part of a date, a score or a name. */
function figuresOf({ text }: Question, analysis: SentenceAnalysis): readonly Span[] {
  const { sentence, periods, amounts } = analysis;
  const written = sentence.article.text;
  return amounts.filter(
    (amount) =>
      (amount.kind === 'number' || (amount.kind === 'share' && /\bhow many of\b/i.test(text))) &&
      !periods.some((period) => contains(period, amount)) &&
      !/[\p{L}\d][.\u2010-\u2015-]$|\p{Lu}\p{L}+ $/u.test(
        written.slice(sentence.start, amount.start),
      ) &&
      !/^[-\u2010-\u2015]/.test(written.slice(amount.end, amount.end + 1)),
  );
}

/** Whether a counted noun is a word of the question, or people are asked for and it means people. */
function isNear({ asked, terms }: Question, { term = '', folded }: TermToken): boolean {
  if (asked.focus !== undefined && PEOPLE.has(asked.focus) && isAgentNoun(folded)) return true;
  return terms.some((own) => term === own.term || (own.alternatives.get(term) ?? 0) >= NEAR);
}

/** Strength from which another word may stand for the counted noun. */
const NEAR = 0.35;

/** Figures but for money and shares, and words that count without a figure. */
function numbersOf(analysis: SentenceAnalysis): readonly Span[] {
  return [
    ...analysis.amounts.filter(({ kind }: Amount) => kind === 'number' || kind === 'measure'),
    ...analysis.tokens.filter(({ folded }) => OPEN_COUNTS.has(folded)),
  ];
}

/** What a number stands before: the last of the nouns in the phrase behind it, with the names in that phrase. */
function nounsBehind(analysis: SentenceAnalysis, number: Span): readonly TermToken[] {
  const names: TermToken[] = [];
  let noun: TermToken | undefined;
  for (const token of wordsBehind(analysis, number, 7)) {
    if (contains(number, token)) continue;
    const kind = token.term === undefined ? 'other' : wordClassOf(token.folded);
    if (token.term !== undefined && isThing(token.folded)) {
      if (noun?.capital) names.push(noun);
      noun = token;
    } else if (noun !== undefined || (kind !== 'describing' && token.folded !== 'of')) break;
  }
  return noun === undefined ? [] : [...names, noun];
}

/** The tokens from a number's first on, up to a mark that ends a phrase; those of the number itself too. */
function wordsBehind(
  { tokens, sentence }: SentenceAnalysis,
  number: Span,
  reach: number,
): readonly TermToken[] {
  const first = tokens.findIndex(({ start }) => start >= number.start);
  if (first < 0) return [];
  const { text } = sentence.article;
  const words: TermToken[] = [];
  for (const token of tokens.slice(first, first + reach)) {
    if (/[;:.!?]\s/.test(text.slice(number.end, Math.max(number.end, token.start)))) break;
    words.push(token);
  }
  return words;
}
