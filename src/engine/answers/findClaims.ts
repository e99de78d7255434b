import type { Article } from '../articles/article.js';
import type { Sentence } from '../articles/passage.js';
import { analyseSentence, type SentenceAnalysis } from '../evidence/sentenceAnalysis.js';
import type { Lexicon } from '../index/collection/lexicon.js';
import type { Question } from '../question/question.js';
import { readQuestion } from '../question/readQuestion.js';
import { smallTalkIn } from '../question/smallTalk.js';
import { fold } from '../text/fold.js';
import { type Span, slice, trimSpan } from '../text/span.js';
import { splitSentences } from '../text/splitSentences.js';
import { wordClassOf } from '../text/wordClass.js';
import type { Claim } from './claim.js';
import { FACT_VERBS, LEAD_INS, NO_CLAIM } from './claimSigns.js';
import { maskMarkup } from './maskMarkup.js';

/** A claim as it was read: as a question after its own words, and as a sentence of an article would be. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly question: Question;
  readonly analysis: SentenceAnalysis;
}

/** A sentence without at least so many words that carry something says too little to be looked up. */
const FEWEST_WORDS = 3;
/** A longer sentence is no chat any more; in UTF-16 code units. */
const LONGEST = 600;

/**
 * The sentences of a message that state something: with a figure, a date, a name or a verb of fact.
 * Greetings, questions, views, requests and bare links are none.
 */
export function findClaims(text: string, lexicon: Lexicon): ReadClaim[] {
  const masked = maskMarkup(text);
  const claims: ReadClaim[] = [];
  for (const line of linesOf(masked)) {
    for (const whole of splitSentences(masked, line)) {
      const sentence = withoutLeadIn(masked, whole);
      const words = slice(masked, sentence);
      if (words.length > LONGEST || !mayState(words)) continue;
      const read = readClaim(text, masked, sentence, lexicon);
      if (states(read)) claims.push(read);
    }
  }
  return claims;
}

function* linesOf(text: string): Generator<Span> {
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g))
    yield trimSpan(text, { start: index, end: index + line.length });
}

function withoutLeadIn(text: string, sentence: Span): Span {
  let { start } = sentence;
  for (const leadIn of LEAD_INS) {
    const rest = text.slice(start, sentence.end).toLowerCase().replaceAll('’', "'");
    start += leadIn.exec(rest)?.[0].length ?? 0;
  }
  return trimSpan(text, { start, end: sentence.end });
}

function mayState(words: string): boolean {
  if (/[?？]["”’')\s]*$/.test(words)) return false;
  if (smallTalkIn(words) !== undefined) return false;
  const folded = fold(words).replaceAll('’', "'");
  return !NO_CLAIM.some((sign) => sign.test(folded));
}

function readClaim(text: string, masked: string, span: Span, lexicon: Lexicon): ReadClaim {
  const words = slice(masked, span);
  const article: Article = {
    file: '',
    text: words,
    headline: undefined,
    dateline: undefined,
    published: undefined,
    blocks: [],
  };
  const whole = { start: 0, end: words.length };
  const sentence: Sentence = { article, position: 0, block: 0, kind: 'paragraph', ...whole };
  return {
    claim: { ...span, text: slice(text, span) },
    question: readQuestion(words, lexicon),
    analysis: analyseSentence(sentence, lexicon.casing),
  };
}

/** Whether enough is said for a look-up, and of a kind that articles state. */
function states({ question, analysis }: ReadClaim): boolean {
  const { tokens, amounts, periods } = analysis;
  const carrying = tokens.filter(({ term }) => term !== undefined);
  if (carrying.length < FEWEST_WORDS) return false;
  const verb = tokens.some(({ folded }) => IS.test(folded) || wordClassOf(folded) === 'verb');
  const figure = amounts.length > 0;
  if (!verb && !figure) return false;
  const named = question.names.length > 0 && question.names.length < carrying.length;
  return (
    figure || periods.length > 0 || named || carrying.some(({ term = '' }) => FACT_VERBS.has(term))
  );
}

const IS = /^(?:is|are|was|were|has|have|had|been|be)$/;
