import type { TradeFlow } from '../records/figures/tradeFlows.js';
import type { TermToken } from '../text/terms.js';
import type { WordClass } from '../text/wordClass.js';
import type { Amount } from '../values/amounts.js';
import type { PeriodMention } from '../values/periods.js';
import type { Asked } from './asked.js';

/** A word of the question that an answer, or its context, should hold. */
export interface QuestionTerm {
  readonly term: string;
  readonly folded: string;
  readonly kind: 'name' | 'number' | 'word';
  readonly wordClass: WordClass;
  /** Inverse document frequency in the collection. */
  readonly idf: number;
  /** Whether the collection has this term, or one that a typo was mended to. */
  readonly known: boolean;
  /** Other terms that count as this one, with their strength, 0–1: mended typos, synonyms. */
  readonly alternatives: ReadonlyMap<string, number>;
  /** Terms that say the opposite ("fell" for "rose"). */
  readonly opposites: readonly string[];
  /** Lists of terms that together count as this one: the full forms of a short name. */
  readonly fullForms: readonly (readonly string[])[];
  /** Whether the word only helps to ask ("name", "date"): its absence from an answer says nothing. */
  readonly asking: boolean;
}

/** Words of the question that name one thing together. */
export interface QuestionName {
  /** Places in `terms`. */
  readonly terms: readonly number[];
  readonly written: string;
}

/** A question as it was read. */
export interface Question {
  readonly text: string;
  readonly tokens: readonly TermToken[];
  readonly terms: readonly QuestionTerm[];
  readonly names: readonly QuestionName[];
  readonly periods: readonly PeriodMention[];
  /** Figures in the question other than its periods. */
  readonly amounts: readonly Amount[];
  readonly flow: TradeFlow | undefined;
  readonly asked: Asked;
  /** Words of rank before a post that the question asks for ("vice", "deputy"), as terms; empty for the full post. */
  readonly ranks: ReadonlySet<string>;
}
