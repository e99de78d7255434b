import type { LexiconState } from './lexicon.js';
import type { ShelfState } from './shelf.js';
import type { TermIndexState } from './termIndex.js';

/** Everything that a collection knows, made of plain values only. */
export interface CollectionState {
  readonly shelf: ShelfState;
  readonly lexicon: LexiconState;
  readonly terms: TermIndexState;
}
