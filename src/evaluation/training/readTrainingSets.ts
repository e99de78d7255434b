import { join } from 'node:path';
import { loadArticles } from '../../articles/loadArticles.js';
import { withPrevious } from '../../question/withPrevious.js';
import { buildEvidenceTask } from '../buildEvidenceTask.js';
import { readOffTopic, readPublicSet } from '../readPublicSet.js';
import { readQuestionFile } from '../readQuestionFile.js';
import { sampleEvenly } from '../sampleEvenly.js';
import type { TrainingQuestion, TrainingSet } from './trainingSet.js';

/** Our own collections that are learnt from. Each is a fold of its own. */
export const LEARNT_COLLECTIONS = [
  'south-east-asia',
  'ports-and-provinces',
  'newsrooms',
  'highlands',
  'baltic-to-caspian',
] as const;
/** The one that nothing is learnt from, nor chosen by. */
export const HELD_OUT_COLLECTION = 'monsoon-and-isles';
export const FOLDS = LEARNT_COLLECTIONS.length;

/** Public sets that are learnt from. */
export const PUBLIC_SETS = ['squad2-tune', 'squadshifts-newwiki', 'squad11-extra13'] as const;
const OFF_TOPIC = { source: 'newsquizqa', file: 'offcorpus_train_dev.jsonl' } as const;
/** So many questions of a public set come with one that is off its topic. */
const TO_ONE_OFF_TOPIC = 5;

/** A folder with `articles` and `questions.jsonl`, all of one fold. */
export function readOwnCollection(folder: string, name: string, fold: number) {
  const own = join(folder, name);
  return readLabelledSet(name, join(own, 'articles'), join(own, 'questions.jsonl'), fold);
}

/** Articles of a folder with the questions of a file. */
export async function readLabelledSet(
  name: string,
  articlesFolder: string,
  questionFile: string,
  fold: number,
): Promise<TrainingSet> {
  const { articles } = await loadArticles(articlesFolder);
  const questions = await readQuestionFile(questionFile);
  return {
    name,
    own: true,
    articles,
    questions: questions.map(({ question, prev, answerable, answers, files }) => ({
      text: withPrevious(question, prev),
      topic: answerable ? 'answerable' : 'unanswerable',
      answers,
      files,
      fold,
    })),
  };
}

/**
 * A public set: at most `sample` of its questions, spread evenly over it, and with them some that are
 * off its topic. All questions about one title are of one fold.
 */
export async function readPublicCollection(
  data: string,
  name: string,
  sample: number,
): Promise<TrainingSet> {
  const set = await readPublicSet(data, name);
  const offTopic = await readOffTopic(data, OFF_TOPIC.source, OFF_TOPIC.file);
  const task = buildEvidenceTask(set, { sample, offTopic: [], distractors: [] });
  const titles = [...new Set(set.passages.map(({ title }) => title))];
  const foldOf = new Map(set.passages.map(({ id, title }) => [id, titles.indexOf(title) % FOLDS]));
  const asked = task.questions.map(
    ({ question, passage, answerable, answers }): TrainingQuestion => ({
      text: question,
      topic: answerable ? 'answerable' : 'unanswerable',
      answers: answerable ? answers : [],
      files: answerable ? [task.fileOf(passage)] : [],
      fold: foldOf.get(passage) ?? 0,
    }),
  );
  const strange = sampleEvenly(offTopic.questions, Math.ceil(asked.length / TO_ONE_OFF_TOPIC)).map(
    (text, at): TrainingQuestion => ({
      text,
      topic: 'off-topic',
      answers: [],
      files: [],
      fold: at % FOLDS,
    }),
  );
  return { name, own: false, articles: task.articles, questions: [...asked, ...strange] };
}
