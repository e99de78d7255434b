import type { SmallTalk } from '../question/smallTalk.js';

/**
 * What a refusal says, as values and in no language; finer than its code. Strings in it are the
 * question's or the articles' own words.
 */
export type RefusalGround =
  | { readonly kind: 'small-talk'; readonly of: SmallTalk }
  /** Words that no article has; at least one. */
  | { readonly kind: 'unknown-words'; readonly words: readonly string[] }
  /** `stated` holds the periods that are given instead, earliest first; it may be empty. */
  | {
      readonly kind: 'period';
      readonly asked: readonly string[];
      readonly stated: readonly string[];
    }
  | { readonly kind: 'direction' }
  /** Another rank of the post than asked for; `undefined` when its words are not known. */
  | { readonly kind: 'rank'; readonly stated: string | undefined }
  | { readonly kind: 'place'; readonly asked: string | undefined }
  /** The matter is spoken of, and what is asked for is not stated. */
  | { readonly kind: 'not-given' }
  /** A name of the question that no passage about the matter mentions. */
  | { readonly kind: 'unmentioned'; readonly name: string }
  /** Something may answer, and is not sure enough to be given as the answer. */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'not-stated' };
