import { RANKS } from '../question/askedPosts.js';
import { contains, type Span } from '../text/span.js';
import type { AskedPost } from './askedPost.js';
import { PAST_RANKS, SERVANTS } from './postWords.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** A word of rank as it stands before a post. */
export interface StatedRank {
  readonly term: string;
  readonly start: number;
}

/**
 * The post at a rank that is not asked for, in the text's words ("Vice Chairman" for the chairman);
 * `undefined` when the role has the post at the asked rank as well.
 * @param modifier the question's word before the post; a post behind the same word is the one meant
 * @param places of the post's words among the tokens
 */
export function otherRank(
  post: AskedPost,
  modifier: string | undefined,
  analysis: SentenceAnalysis,
  role: Span,
  places: readonly number[],
): string | undefined {
  const { text } = analysis.sentence.article;
  const same = places.filter(
    (at) => modifier !== undefined && analysis.tokens[at - 1]?.term === modifier,
  );
  const ranked = (same.length > 0 ? same : places).map((at) => ({
    at,
    rank: servesIt(analysis, at, role) ?? rankBefore(analysis, at),
  }));
  const fits = ranked.some(({ at, rank }) =>
    rank === undefined
      ? post.ranks.size === 0
      : post.ranks.has(rank.term) && !isPast(post, analysis, at),
  );
  if (fits) return undefined;
  const [first] = ranked;
  if (first?.rank === undefined) return text.slice(role.start, role.end);
  const end = Math.max(
    analysis.tokens[first.at]?.end ?? role.end,
    analysis.tokens.find(({ start }) => start === first.rank?.start)?.end ?? 0,
  );
  return text.slice(Math.min(first.rank.start, analysis.tokens[first.at]?.start ?? end), end);
}

/** "the minister's deputy": whoever serves a post does not hold it. */
function servesIt(
  { tokens, sentence }: SentenceAnalysis,
  at: number,
  role: Span,
): StatedRank | undefined {
  const [post, behind] = [tokens[at], tokens[at + 1]];
  if (post === undefined || behind?.term === undefined || !contains(role, behind)) return undefined;
  const between = sentence.article.text.slice(post.end, behind.start);
  return SERVANTS.has(behind.term) && /^(?:['’]s?|s['’]) $/.test(between)
    ? { term: behind.term, start: behind.start }
    : undefined;
}

/** "A former deputy mayor" where the deputy mayor is asked for. */
function isPast(post: AskedPost, analysis: SentenceAnalysis, at: number): boolean {
  return analysis.tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ term }) => term !== undefined && PAST_RANKS.has(term) && !post.ranks.has(term));
}

/** The rank that stands before a token, at most two words between ("Deputy *Prime* Minister"). */
export function rankBefore(analysis: SentenceAnalysis, place: number): StatedRank | undefined {
  const { text } = analysis.sentence.article;
  const post = analysis.tokens[place];
  for (const back of [1, 2, 3]) {
    const token = analysis.tokens[place - back];
    if (token?.term === undefined || post === undefined) return undefined;
    if (/[,;.:]/.test(text.slice(token.end, post.start))) return undefined;
    if (RANKS.has(token.term)) return { term: token.term, start: token.start };
  }
  return undefined;
}
