import { POSTS } from '../question/askedPosts.js';
import type { Span } from '../text/span.js';
import { COUNTERPART, TOP_POSTS } from './postWords.js';
import type { Holder, SentenceAnalysis } from './sentenceAnalysis.js';

/** Words of a title before a name at most. */
const LONGEST = 10;

/**
 * The persons of a sentence with their roles; one without a role gets the words right before the name
 * when they hold a post ("central bank *head* Ana Dias", "*Vice Minister of Health* Ana Dias"), which
 * nothing in the form of the words shows.
 */
export function holdersOf(analysis: SentenceAnalysis): readonly Holder[] {
  const { holders, names } = analysis;
  const titled = holders.filter(({ roles }) => roles.length > 0);
  const others = names.flatMap((name): Holder[] => {
    if (name.kind !== 'person' && name.kind !== 'other') return [];
    if (titled.some((holder) => holder.name.start === name.start)) return [];
    return withTitle(analysis, name) ?? [];
  });
  return [...titled, ...others];
}

function withTitle(
  analysis: SentenceAnalysis,
  name: Span & { readonly kind: string },
): [Holder] | undefined {
  const { tokens, sentence } = analysis;
  const { text } = sentence.article;
  let first = tokens.findIndex(({ start }) => start >= name.start);
  if (first < 0) return undefined;
  // "Manager Ana Dias" at the head of a sentence may have been taken for one name.
  if (isPost(tokens[first]?.term) && (tokens[first + 1]?.end ?? name.end + 1) <= name.end) first++;
  const start = tokens[first]?.start ?? name.start;
  let post: number | undefined;
  let from = first;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST); at--) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined) break;
    if (/[^\s\-–'’s"“]/.test(text.slice(token.end, next.start))) break;
    if (token.term === undefined && !/^(?:of|the|for|and)$/.test(token.folded)) break;
    if (isPost(token.term)) post = at;
    // Words before the post are its own only while they are no small words.
    else if (post !== undefined && token.term === undefined) break;
    from = at;
  }
  if (post === undefined) return undefined;
  // Only a name that a title stands right before, when nothing else shows a person.
  if (name.kind === 'other' && post < first - 2) return undefined;
  const role = { start: tokens[from]?.start ?? start, end: tokens[first - 1]?.end ?? start };
  return [{ name: { start, end: name.end }, roles: [role] }];
}

function isPost(term: string | undefined): boolean {
  return term !== undefined && (POSTS.has(term) || TOP_POSTS.has(term) || term === COUNTERPART);
}
