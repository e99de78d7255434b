import type { Citation } from '../../articles/citation.js';
import type { Span } from '../../text/span.js';

/** A role in the articles' own words, inside the sentence that states it. */
export interface Role {
  readonly quote: Citation;
  /** The role's words, a span of the article's text inside the quote. */
  readonly words: Span;
  /** What the sentence says of when the role was held, in its words: `former`, `since 1982`; empty when it says nothing. */
  readonly held: readonly Span[];
  /** Where the same sentence stands again. */
  readonly alsoIn: readonly Citation[];
}

/** What somebody said or wrote, as the articles report it. */
export interface Utterance {
  /** The sentence; from its first one on when the words run over several. */
  readonly quote: Citation;
  /** What was said, a span of the article's text inside the quote. */
  readonly words: Span;
  /** The verb of saying, inside the quote too: `said`, `according to`. */
  readonly verb: Span;
  /** `direct` stands between quotation marks. */
  readonly form: 'direct' | 'reported';
  /** `he` or `she` when the sentence itself names nobody, and the speaker is the one of the sentence before. */
  readonly pronoun: Span | undefined;
  readonly alsoIn: readonly Citation[];
}

/** A meeting of somebody with another person of the collection. */
export interface Meeting {
  /** The sentence that names both. */
  readonly quote: Citation;
  /** The other one's name as it stands there. */
  readonly other: Span;
  /** The fullest form of that name. */
  readonly name: string;
  readonly alsoIn: readonly Citation[];
}

/** Somebody named in the articles, under all forms of the name. */
export interface Person {
  /** The fullest form, as the articles write it. */
  readonly name: string;
  /** Every other form that occurs, most frequent first. */
  readonly aliases: readonly string[];
  /** Distinct roles, the fullest first; empty when no article states one. */
  readonly roles: readonly Role[];
  /** In reading order. */
  readonly said: readonly Utterance[];
  /** In reading order, one a sentence and person met. */
  readonly met: readonly Meeting[];
  /** One sentence for each place where the person is named, in reading order. */
  readonly mentions: readonly Citation[];
}

/**
 * What a look-up by name gives. `post` is there when the post that somebody holds was asked for, and
 * not a name: the role that shows each of them to hold it, in the order of the people. With `unknown`
 * these are roles of another rank, such as the deputy's.
 */
export type PersonLookup =
  | { readonly outcome: 'person'; readonly person: Person; readonly post?: readonly Role[] }
  | {
      readonly outcome: 'choice';
      readonly people: readonly Person[];
      readonly post?: readonly Role[];
    }
  | {
      readonly outcome: 'unknown';
      readonly nearest: readonly Person[];
      readonly post?: readonly Role[];
    };
