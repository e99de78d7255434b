import { POSTS, RANKS } from '../question/data/posts.js';
import type { Question } from '../question/question.js';
import type { Constraint } from './constraint.js';
import type { TermCover } from './coverage.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/**
 * "Vice Chairman" is not the Chairman. Looks only at the post that the question names, and there at
 * the occurrence with the same word before it ("*foreign* minister"), if there is one.
 */
export function checkRank(
  question: Question,
  analysis: SentenceAnalysis,
  covers: readonly TermCover[],
): Constraint {
  const name = 'rank' as const;
  for (const [at, term] of question.terms.entries()) {
    const posts = (covers[at]?.places ?? []).filter((place) =>
      POSTS.has(analysis.tokens[place]?.term ?? ''),
    );
    if (posts.length === 0) continue;
    const modifier = question.terms[at - 1];
    const beside = question.tokens.findIndex((token) => token.term === term.term) - 1;
    const adjacent =
      modifier !== undefined && question.tokens[beside]?.term === modifier.term
        ? modifier.term
        : undefined;
    const same = posts.filter(
      (place) => adjacent !== undefined && analysis.tokens[place - 1]?.term === adjacent,
    );
    const occurrences = same.length > 0 ? same : posts;
    const ranks = occurrences.map((place) => rankBefore(analysis, place));
    const fits = ranks.some((rank) =>
      rank === undefined ? question.ranks.size === 0 : question.ranks.has(rank.term),
    );
    if (fits) continue;
    const stated = ranks.flatMap((rank) => (rank === undefined ? [] : [rank.written]));
    // Asked for the vice, given the chairman: the other way is just as wrong.
    return { name, state: 'failed', degree: 0, code: 'other-rank', stated };
  }
  return { name, state: 'held', degree: 1 };
}

/** The rank that stands before a post, at most one word between ("Deputy *Prime* Minister"). */
function rankBefore(
  analysis: SentenceAnalysis,
  place: number,
): { readonly term: string; readonly written: string } | undefined {
  const { text } = analysis.sentence.article;
  const post = analysis.tokens[place];
  for (const back of [1, 2]) {
    const token = analysis.tokens[place - back];
    if (token?.term === undefined || post === undefined) return undefined;
    if (/[,;.:]/.test(text.slice(token.end, post.start))) return undefined;
    if (RANKS.has(token.term))
      return { term: token.term, written: text.slice(token.start, post.end) };
  }
  return undefined;
}
