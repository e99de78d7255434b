import { termOf } from '../text/termOf.js';

/** Terms of posts that a rank can stand before. */
export const POSTS: ReadonlySet<string> = new Set(
  'chairman chairwoman chairperson chair president minister director secretary mayor governor head chief manager premier ambassador commander editor coach speaker leader commissioner principal treasurer rector dean chancellor provost administrator superintendent undersecretary curator bishop archbishop consul'
    .split(' ')
    .map(termOf),
);

/** Terms of ranks below, before or after a full post. */
export const RANKS: ReadonlySet<string> = new Set(
  'vice deputy acting former ex assistant interim associate caretaker outgoing incoming'
    .split(' ')
    .map(termOf),
);
