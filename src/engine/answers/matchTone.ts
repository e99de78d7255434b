import type { TermToken } from '../text/terms.js';
import { DOUBTS, NEGATIONS, PLANS } from './claimWords.js';
import type { Held } from './held.js';

/**
 * Whether claim and sentence speak in the same way: a plan is no deed, a denial no statement, and what may
 * be is not what is. Of the sentence only those clauses count that hold words of the claim.
 */
export function sameTone({ claim, context, covers, stated }: Held): boolean {
  const { tokens, sentence } = context.analysis;
  const spoken = new Set(covers.flatMap(({ places }) => places.map((at) => stated.of[at])));
  const there = tokens.filter((_token, at) => spoken.has(stated.of[at]));
  const asked = claim.analysis.tokens;
  const article = sentence.article.text;
  const message = claim.analysis.sentence.article.text;
  return (
    count(asked, NEGATIONS) === count(there, NEGATIONS) &&
    count(asked, DOUBTS) === count(there, DOUBTS) &&
    plans(asked, message) === plans(there, article) &&
    !isOnlyWanted(claim, covers, tokens)
  );
}

function count(tokens: readonly TermToken[], words: ReadonlySet<string>): number {
  // "May" may be the month.
  return tokens.filter(({ folded, capital }) => words.has(folded) && !(folded === 'may' && capital))
    .length;
}

/** A deed of the claim that the sentence has as an infinitive only: "asked the district to hand over the land". */
function isOnlyWanted(
  { question }: Held['claim'],
  covers: Held['covers'],
  tokens: readonly TermToken[],
): boolean {
  return question.terms.some(({ term, kind, wordClass }, at) => {
    if (kind !== 'word' || wordClass !== 'verb') return false;
    const place = question.tokens.findIndex((token) => token.term === term);
    const places = covers[at]?.places ?? [];
    return (
      question.tokens[place - 1]?.folded !== 'to' &&
      places.length > 0 &&
      places.every((there) => tokens[there - 1]?.folded === 'to')
    );
  });
}

/** How many words of planning there are, "is to open" among them. */
function plans(tokens: readonly TermToken[], text: string): number {
  const planned = tokens.filter(
    ({ folded, end }) =>
      /^(?:is|are)$/.test(folded) && /^\s+(?:due\s+)?to\s+[a-z]/.test(text.slice(end, end + 20)),
  );
  return count(tokens, PLANS) + planned.length;
}
