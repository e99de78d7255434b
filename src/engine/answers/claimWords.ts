import { termOf } from '../text/termOf.js';

const terms = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(termOf));

/**
 * Words that only carry a figure, a date or somebody's saying so: a passage need not repeat them. No verb
 * that says what happened belongs here.
 */
export const LIGHT_WORDS: ReadonlySet<string> = terms(
  `reach total amount stand come worth value valued number figure level record report say said
  according about around roughly approximately some nearly almost exactly precisely just only
  more less over under than year month day week quarter time date same respectively also
  currently now today recently already located situated called named people person place
  thing way percent per cent percentage million billion trillion thousand hundred
  equal equivalent account make made`,
);

/** Words of a change upwards and downwards, which contradict each other. */
export const UPWARD: ReadonlySet<string> = terms(
  `up rise rose risen grow grew grown growth increase climb jump surge soar expand higher raise widen`,
);
export const DOWNWARD: ReadonlySet<string> = terms(
  `down fall fell fallen drop decrease decline slump plunge shrink shrank lose lower reduce dip
  slide tumble narrow sink sank cut`,
);

/** Words that make of a deed a plan: a passage about a plan supports no deed, and the other way round. Folded. */
export const PLANS: ReadonlySet<string> = new Set(
  `will would shall won't plan plans planned planning expect expects expected schedule scheduled
  aim aims aimed intend intends intended propose proposes proposed target targets targeted pledge
  pledged pledges promise promised promises hope hopes hoped want wants wanted wish wishes wished
  forecast forecasts likely upcoming slated`.split(/\s+/),
);

/** Words that put a statement in doubt or turn it round. Folded. */
export const DOUBTS: ReadonlySet<string> = new Set(
  `may might could if whether alleged allegedly deny denies denied denying reject rejects rejected
  rejecting refuse refuses refused unlikely rumour rumor rumoured rumored unless`.split(/\s+/),
);

/** Words that deny. Folded. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none neither nor without cannot don't doesn't didn't isn't aren't wasn't weren't won't
  can't couldn't wouldn't hasn't haven't hadn't shouldn't dont didnt doesnt isnt`.split(/\s+/),
);
