import { TRADE_WORDS } from '../../knowledge/tradeWords.js';
import type { Question, QuestionTerm } from '../question/question.js';
import type { SentenceContext } from './analyses.js';
import { directFlows } from './checkDirection.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** How far a question's term is found in a sentence and around it. */
export interface TermCover {
  /** 0–1: strength of the match in the sentence itself. */
  readonly own: number;
  /** 0–1: strength of the best match in its context, discounted by distance; at least `own`. */
  readonly all: number;
  /** Places of the match among the sentence's tokens; empty when it is not in the sentence. */
  readonly places: readonly number[];
}

/** What context lends counts less the farther it stands (spike: EVIDENCE.md). */
const LENT = { before: 0.7, headline: 0.6, earlier: 0.5, story: 0.35 } as const;
/** A subject named in the headline or a sentence before carries on: names are lent more freely than words. */
const LENT_NAME = { before: 0.85, headline: 0.8, earlier: 0.75, story: 0.55 } as const;

/** A sentence that carries on what was spoken of ("It opened in 2021") has its subject from there, nearly as if it stood in it. */
const LENT_ON = { before: 0.95, headline: 0.9, earlier: 0.9, story: 0.7 } as const;
const CARRIES_ON =
  /^["“‘'(]?\s*(?:it|its|he|his|she|her|they|their|this|these|those|that|the|both|most|nearly|about|half|another|such|there|but|and|also|in total|of (?:these|those|them))\b/i;

/** Looks up every term of a question in a sentence and its context, in the order of the question's terms. */
export function coverTerms(question: Question, context: SentenceContext): TermCover[] {
  const { analysis, before, headline, story } = context;
  const amounts = question.amounts.filter(({ value }) => value !== undefined);
  const flows = directFlows(question, context);
  const { sentence } = analysis;
  const carriesOn =
    analysis.names.length === 0 ||
    CARRIES_ON.test(sentence.article.text.slice(sentence.start, sentence.start + 20));
  return question.terms.map((term) => {
    const own = inSentence(term, analysis);
    if (Object.hasOwn(TRADE_WORDS, term.term) && question.flow !== undefined) {
      const fitting = flows.filter(({ fit }) => fit === 'same');
      const places = fitting.map(({ flow }) => flow.at);
      if (fitting.length > 0) return { own: 1, all: 1, places };
    }
    if (own.strength === 1) return { own: 1, all: 1, places: own.places };
    if (term.kind === 'number' && statesAmount(amounts, term, question, analysis)) {
      return { own: 1, all: 1, places: own.places };
    }
    const lent = term.kind !== 'name' ? LENT : carriesOn ? LENT_ON : LENT_NAME;
    const strengths = [own.strength];
    for (const [back, earlier] of before.entries()) {
      strengths.push(
        inSentence(term, earlier).strength * (back === 0 ? lent.before : lent.earlier),
      );
    }
    strengths.push(inSet(term, headline) * lent.headline, inSet(term, story) * lent.story);
    return { own: own.strength, all: Math.max(...strengths), places: own.places };
  });
}

function inSentence(
  term: QuestionTerm,
  { places }: SentenceAnalysis,
): { readonly strength: number; readonly places: readonly number[] } {
  const exact = places.get(term.term);
  if (exact !== undefined) return { strength: 1, places: exact };
  let best: { strength: number; places: readonly number[] } = { strength: 0, places: [] };
  for (const [other, strength] of term.alternatives) {
    const found = places.get(other);
    if (found !== undefined && strength > best.strength) best = { strength, places: found };
  }
  for (const form of term.fullForms) {
    const found = form.map((word) => places.get(word)?.[0]);
    if (best.strength < 0.9 && found.every((place) => place !== undefined)) {
      best = { strength: 0.9, places: found };
    }
  }
  return best;
}

function inSet(term: QuestionTerm, terms: ReadonlySet<string>): number {
  if (terms.has(term.term)) return 1;
  let best = 0;
  for (const [other, strength] of term.alternatives)
    if (strength > best && terms.has(other)) best = strength;
  if (best < 0.9 && term.fullForms.some((form) => form.every((word) => terms.has(word))))
    best = 0.9;
  return best;
}

/** "$17.8m" in a question is covered by "17.8 million USD": figures are the same when their values are. */
function statesAmount(
  asked: Question['amounts'],
  term: QuestionTerm,
  question: Question,
  analysis: SentenceAnalysis,
): boolean {
  const token = question.tokens.find((candidate) => candidate.term === term.term);
  const amount = asked.find(
    ({ start, end }) => token !== undefined && start <= token.start && token.end <= end,
  );
  return amount !== undefined && analysis.amounts.some(({ value }) => value === amount.value);
}
