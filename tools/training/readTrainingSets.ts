import { join } from 'node:path';
import { loadArticles } from '../../src/engine/articles/loadArticles.js';
import { withPrevious } from '../../src/engine/question/withPrevious.js';
import { parseJsonLines, stringField, stringsField } from '../../src/scoring/parseJsonLines.js';
import { readTextFile } from '../../src/scoring/readTextFile.js';
import { buildEvidenceTask } from '../buildEvidenceTask.js';
import { readPlacedQuestions } from '../reader/placedQuestion.js';
import { readPublicSet } from '../readPublicSet.js';
import type { TextKind } from './example.js';
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
/** The public set that is learnt from, each article a fold. */
export const PUBLIC_SET = 'squad2-tune';

/** Parts of a fold of a set: what is learnt within one fold is measured on other articles of it. */
const PARTS = 4;

/**
 * Articles of a folder with the questions of a file. A set of several folds keeps them, each in parts of
 * other articles: `news-dev 3.1`. A set without is one fold.
 */
export async function readLabelledSet(
  name: string,
  kind: TextKind,
  articlesFolder: string,
  questionFile: string,
): Promise<TrainingSet> {
  const { articles } = await loadArticles(articlesFolder);
  const placed = await readPlacedQuestions(questionFile, articles);
  const asked = parseJsonLines(await readTextFile(questionFile), questionFile, (fields, fail) => ({
    prev: stringsField(fields, 'prev', fail),
    near: stringField(fields, 'near', fail, ''),
  }));
  const questions = placed.map((question, at): TrainingQuestion => {
    const { prev = [], near = '' } = asked[at] ?? {};
    const { fold } = question;
    const text = withPrevious(question.question, prev);
    if (fold === undefined) return { ...question, text, fold: name };
    // A question that nothing answers belongs to the article that comes nearest.
    const about = articles.findIndex(({ file, text: words }) =>
      question.files.length > 0 ? question.files.includes(file) : words.includes(near),
    );
    return { ...question, text, fold: `${name} ${fold}.${Math.max(0, about) % PARTS}` };
  });
  return { name, kind, articles, questions };
}

/** A folder with `articles` and `questions.jsonl`. */
export function readCollection(folder: string, name: string, kind: TextKind): Promise<TrainingSet> {
  return readLabelledSet(name, kind, join(folder, 'articles'), join(folder, 'questions.jsonl'));
}

/** A public set: at most `sample` of its questions, spread evenly over it, a fold for each title. */
export async function readPublicCollection(
  data: string,
  name: string,
  sample: number,
): Promise<TrainingSet> {
  const set = await readPublicSet(data, name);
  const task = buildEvidenceTask(set, { sample, offTopic: [], distractors: [] });
  const titles = new Map(set.passages.map(({ id, title }) => [id, title]));
  const questions = task.questions.map(
    ({ question, passage, answerable, answers }): TrainingQuestion => ({
      text: question,
      answerable,
      answers: answerable ? answers : [],
      files: answerable ? [task.fileOf(passage)] : [],
      places: [],
      fold: `${name} ${titles.get(passage) ?? ''}`,
    }),
  );
  return { name, kind: 'encyclopaedia', articles: task.articles, questions };
}
