import type { Article } from '../../articles/article.js';
import type { Topic } from './example.js';

/** A question of a set, ready to be asked. */
export interface TrainingQuestion {
  /** With what earlier questions lend it. */
  readonly text: string;
  readonly topic: Topic;
  /** Short strings, one of which the quote must hold. */
  readonly answers: readonly string[];
  /** The files that support the answer. */
  readonly files: readonly string[];
  readonly fold: number;
}

/** A collection with questions to learn from, or to measure on. */
export interface TrainingSet {
  readonly name: string;
  readonly own: boolean;
  readonly articles: readonly Article[];
  readonly questions: readonly TrainingQuestion[];
}
