import { termOf } from '../text/termOf.js';

const terms = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(termOf),
  );

/** Terms of the posts at the top of a body: whoever holds one runs it. */
export const TOP_POSTS: ReadonlySet<string> = terms(`head chief boss director chairman chairwoman
  chairperson chair president manager ceo leader administrator governor commissioner executive
  principal rector dean commander coordinator owner mayor editor superintendent secretary`);

/** Verbs that say who stands at the top: "who *runs* the shop"; "is heading" tells of a journey, and "leads" of a race. */
export const HEADING_VERBS: ReadonlySet<string> = new Set(
  'heads chairs runs running manages managing directs'.split(' '),
);

/** Terms of what somebody heads without holding a post: "who heads the delegation". */
export const PASSING_BODIES: ReadonlySet<string> = terms(`delegation mission group team trip tour
  talks meeting conference search race table poll standings league training expedition`);

/** The posts that answer for a post which is named by a looser word, as terms; any other is met by its own synonyms. */
export const LOOSE_POSTS: ReadonlySet<string> = terms('head chief boss leader');

/** Terms of whoever serves a post behind its possessive: "the minister's *deputy*". */
export const SERVANTS: ReadonlySet<string> = terms(`deputy aide assistant adviser advisor spokesman
  spokeswoman spokesperson wife husband son daughter brother sister secretary representative envoy
  lawyer predecessor successor office`);

/** Terms of ranks that say that a post is no longer held. */
export const PAST_RANKS: ReadonlySet<string> = terms('former ex late outgoing');

/** Term of whoever holds the same post somewhere else: "the mayor of Faro and his Lagos *counterpart*". */
export const COUNTERPART = termOf('counterpart');
