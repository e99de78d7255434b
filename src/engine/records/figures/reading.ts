import type { Sentence } from '../../articles/passage.js';
import type { TimeMention } from '../../values/times.js';
import type { FigurePeriod } from './figure.js';
import type { PlacedFlow } from './placedFlows.js';
import type { StatedQuantity } from './quantities.js';
import type { Item } from './sentenceItems.js';

/** What a sentence hands on to the next one of its story. */
export interface Carried {
  readonly flow: PlacedFlow | undefined;
  readonly period: FigurePeriod | undefined;
  /** How many sentences ago the flow was told. */
  readonly age: number;
}

/** A sentence taken apart. */
export interface Reading {
  readonly sentence: Sentence;
  readonly text: string;
  readonly times: readonly TimeMention[];
  readonly quantities: readonly StatedQuantity[];
  readonly items: readonly Item[];
  readonly flows: readonly PlacedFlow[];
  readonly carried: Carried;
}
