import type { Holder } from '../evidence/sentenceAnalysis.js';
import { POSTS, RANKS } from '../question/askedPosts.js';
import { contains, type Span } from '../text/span.js';
import type { Held, Match } from './held.js';

/** How the sentence stands to a post that the claim gives somebody. */
export interface PostMatch {
  readonly match: Match;
  /** What differs, when something does. */
  readonly difference: 'name' | 'post';
}

/**
 * A post of the claim must be held in the sentence by the person whom the claim names, and with the same
 * rank: "A, chairman, met B, minister" makes no minister of A, and a vice chairman is no chairman.
 */
export function matchPost({ claim, context, covers }: Held): PostMatch {
  const fits: PostMatch = { match: { state: 'same' }, difference: 'post' };
  const silent: PostMatch = { match: { state: 'silent' }, difference: 'post' };
  const posts = claim.question.terms.flatMap(({ term }, at) =>
    POSTS.has(term) && (covers[at]?.places.length ?? 0) > 0 ? [{ term, at }] : [],
  );
  if (posts.length === 0) return fits;
  const { tokens, holders } = context.analysis;
  const placesOf = (terms: readonly number[]) => terms.flatMap((at) => covers[at]?.places ?? []);
  const isNamed = ({ name }: Holder) =>
    placesOf(claim.question.names.flatMap(({ terms }) => terms)).some((at) => covered(name, at));
  const people = claim.analysis.names.filter(({ kind }) => kind === 'person').length;

  for (const { at } of posts) {
    const places = covers[at]?.places ?? [];
    const ofRole = holders.filter(({ roles }) =>
      roles.some((role) => places.some((place) => covered(role, place))),
    );
    const mine = ofRole.find(isNamed);
    // A claim about a post without a person, or a post that nobody is read to hold.
    if (ofRole.length > 0 && mine === undefined && people > 0) return silent;
    const role = mine?.roles.find((span) => places.some((place) => covered(span, place)));
    const wanted = claim.question.terms[at]?.term;
    const askedTokens = claim.question.tokens;
    const askedPlaces = askedTokens.flatMap(({ term }, place) => (term === wanted ? [place] : []));
    const asked = askedPlaces.map((place) => ranksNear(askedTokens, place));
    const held = role === undefined ? places : places.filter((place) => covered(role, place));
    // Of "Deputy Prime Minister and Foreign Minister" a claim about a prime minister means the first.
    const same = held.filter((place) =>
      askedPlaces.some((at) => askedTokens[at - 1]?.folded === tokens[place - 1]?.folded),
    );
    const stated = (same.length > 0 ? same : held).map((place) => ranksNear(tokens, place));
    if (stated.some((ranks) => asked.includes(ranks))) continue;
    if (mine === undefined || role === undefined) return silent;
    return { match: { state: 'differs', stated: role }, difference: 'post' };
  }
  return fits;

  function covered(span: Span, place: number): boolean {
    const token = tokens[place];
    return token !== undefined && contains(span, token);
  }
}

/** The rank words in the two tokens before a post and right behind it ("director-general" has none), as one string. */
function ranksNear(tokens: Held['context']['analysis']['tokens'], at: number): string {
  return tokens
    .slice(Math.max(0, at - 2), at)
    .flatMap(({ term }) => (term !== undefined && RANKS.has(term) ? [term] : []))
    .join(' ');
}
