import type { Article } from '../../src/engine/articles/article.js';
import type { Place } from '../reader/placedQuestion.js';
import type { TextKind } from './example.js';

/** A question of a set, ready to be asked. */
export interface TrainingQuestion {
  /** With what earlier questions lend it. */
  readonly text: string;
  readonly answerable: boolean;
  /** Short strings, one of which the quote must hold. */
  readonly answers: readonly string[];
  /** The files that support the answer. */
  readonly files: readonly string[];
  /** Where the answer stands, as far as the key says. */
  readonly places: readonly Place[];
  /** Folds of different names have different articles. */
  readonly fold: string;
}

/** A collection with questions to learn from, or to measure on. */
export interface TrainingSet {
  readonly name: string;
  readonly kind: TextKind;
  readonly articles: readonly Article[];
  readonly questions: readonly TrainingQuestion[];
}
