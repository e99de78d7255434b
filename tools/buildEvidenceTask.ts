import type { Article } from '../src/engine/articles/article.js';
import { parseArticle } from '../src/engine/articles/parseArticle.js';
import type { EvidenceTask } from './measureEvidence.js';
import type { OffTopicQuestions, PublicPassage, PublicQuestion, PublicSet } from './publicSet.js';
import { sampleEvenly } from './sampleEvenly.js';

export interface BuildOptions {
  /** At most so many questions of the set, evenly spread; all of them when `undefined`. */
  readonly sample: number | undefined;
  readonly offTopic: readonly OffTopicQuestions[];
  readonly distractors: readonly PublicPassage[];
}

/** A task with the collection that it is asked of. */
export interface BuiltTask extends EvidenceTask {
  readonly articles: readonly Article[];
}

/**
 * The set as a collection in memory, an article for each passage, and its questions. The off-topic
 * questions of all sources together are at most as many as the answerable ones, each source having
 * an equal part.
 */
export function buildEvidenceTask(set: PublicSet, options: BuildOptions): BuiltTask {
  const questions = sampleEvenly(set.questions, options.sample ?? set.questions.length);
  const part = Math.ceil(countAnswerable(questions) / Math.max(1, options.offTopic.length));
  return {
    articles: [...set.passages, ...options.distractors].map(articleOf),
    questions,
    offTopic: options.offTopic.map(({ source, questions: all }) => ({
      source,
      questions: sampleEvenly(all, part),
    })),
    fileOf,
  };
}

/** The passage as a file would hold it: its title as the headline, an empty line, its text. */
function articleOf({ id, title, text }: PublicPassage): Article {
  return parseArticle(fileOf(id), title === '' ? text : `${title}\n\n${text}`);
}

function fileOf(passage: string): string {
  return `${passage}.txt`;
}

function countAnswerable(questions: readonly PublicQuestion[]): number {
  return questions.filter(({ answerable }) => answerable).length;
}
