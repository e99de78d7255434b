import type { LexiconState } from './lexicon.js';
import type { ShelfState } from './shelf.js';

/** Everything that a collection knows, made of plain values only. */
export interface CollectionState {
  readonly shelf: ShelfState;
  readonly lexicon: LexiconState;
}
